import { createTwin } from '@contactkit/twins';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesFrom, exactOf } from '../src/compare.js';
import { type Contact, type ContactUpdate, createContacts } from '../src/index.js';
import { contactArbitrary } from './contact-arbitrary.js';
import { providerCaseOf, providerNames } from './provider-cases.js';
import { remembersItsContacts } from './remembers-its-contacts.js';

const RUNS = { numRuns: 60 };

// `toContact` after `fromContact`: the record between them is the one that the provider's twin makes of the request.
describe.each(providerNames.filter(remembersItsContacts))('%s', (provider) => {
  const open = async () => {
    const { fetch } = await createTwin(provider);
    return createContacts(providerCaseOf(provider).open({ fetch }));
  };
  const { fields } = createContacts(providerCaseOf(provider).open({})).capabilities;
  const created = contactArbitrary({ ...fields }, 'create');
  const updated = contactArbitrary({ ...fields }, 'update');

  it('what is stored exactly is read back exactly', async () => {
    const contacts = await open();
    await fc.assert(
      fc.asyncProperty(created, async (given) => {
        const { mapping, ...contact } = await contacts.create(given);
        expect(changesFrom(contact, exactOf(given, mapping), fields)).toEqual({});
        await contacts.delete(contact.id);
      }),
      RUNS,
    );
  });

  it('what is updated is read back, and nothing else has changed', async () => {
    const contacts = await open();
    await fc.assert(
      fc.asyncProperty(created, updated, async (given, changes) => {
        const before = await contacts.create(given);
        const { mapping, ...after } = await contacts.update(before.id, changes);
        expect(changesFrom(after, exactOf(changes, mapping), fields)).toEqual({});
        expect(untouched(after, changes)).toEqual(untouched(before, changes));
        await contacts.delete(before.id);
      }),
      RUNS,
    );
  });

  it('writing back what was read changes nothing', async () => {
    const contacts = await open();
    await fc.assert(
      fc.asyncProperty(created, async (given) => {
        const { mapping: _, ...made } = await contacts.create(given);
        const values = new Map<string, unknown>(Object.entries(made));
        const stored = Object.entries(fields).filter(
          ([field, rule]) => rule.update && !rule.how && !isEmpty(values.get(field)),
        );
        await contacts.update(
          made.id,
          Object.fromEntries(stored.map(([field]) => [field, values.get(field)])),
        );
        expect(untouched(await contacts.retrieve(made.id), {})).toEqual(untouched(made, {}));
        await contacts.delete(made.id);
      }),
      RUNS,
    );
  });

  it('the last of two updates is the one that counts', async () => {
    const contacts = await open();
    await fc.assert(
      fc.asyncProperty(created, updated, updated, async (given, first, second) => {
        const { id } = await contacts.create(given);
        await contacts.update(id, first);
        const { mapping, ...after } = await contacts.update(id, second);
        expect(changesFrom(after, exactOf(second, mapping), fields)).toEqual({});
        await contacts.delete(id);
      }),
      RUNS,
    );
  });
});

/** A contact without the fields of a change, and without what time changes. */
function untouched(
  { raw: _, updatedAt: __, lastActiveAt: ___, ...contact }: Contact,
  changes: ContactUpdate,
) {
  return Object.fromEntries(
    Object.entries(contact).filter(([field]) => !(field in changes) && field !== 'mapping'),
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
