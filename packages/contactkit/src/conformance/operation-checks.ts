import { exactOf, hasKey, keyFields, type UpsertKey } from '../compare.js';
import type { Contacts } from '../contract/contacts.js';
import type { OperationName, With } from '../contract/operations.js';
import { singleValue } from '../convert.js';
import type { Contact, ContactCreate, ContactUpdate } from '../model/contact.js';
import { type Bench, ConformanceError, expectRejection, expectSame, expectThat, type Look } from './check.js';

/** What is expected of an operation that only some providers have. */
interface OperationCheck {
  readonly name: string;
  readonly look: Look;
}

const NOT_FOUND = { name: 'ApiError', kind: 'not-found' };

/** What each operation does where a provider has it. */
export const operationChecks: Readonly<Record<OperationName, OperationCheck>> = {
  search: check('search', 'finds a contact by its name', async (contacts, { make, values }) => {
    const { id, fullName, firstName, username } = await make();
    await make(values());
    const name = fullName ?? firstName ?? username ?? '';
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await contacts.search(name, { cursor });
      ids.push(...page.contacts.map((contact) => contact.id));
      cursor = page.next;
    } while (cursor !== undefined);
    expectSame(ids, [id], `the contacts with '${name}'`);
    await expectRejection(contacts.search(' '), { name: 'ArgumentError' }, 'a search for nothing');
  }),

  count: check('count', 'is one more after create', async (contacts, { make }) => {
    const before = await contacts.count();
    await make();
    expectSame(await contacts.count(), before + 1, 'the number of contacts');
  }),

  upsert: check('upsert', 'makes a contact, then changes it', async (contacts, { keep, values, changes }) => {
    const all = values();
    // Whether a value that is transformed was there already, nobody can tell.
    const given = exactOf(all, contacts.preview.create(all));
    const first = await contacts.upsert(given);
    expectThat(first.outcome === 'created' || first.outcome === 'saved', `the first is ${first.outcome}`);
    const { id } = keep(first.contact);
    const again = await contacts.upsert(given);
    expectThat(again.outcome === 'unchanged' || again.outcome === 'saved', `the second is ${again.outcome}`);
    const changed = await contacts.upsert({ ...given, ...newNames(changes) });
    expectThat(
      changed.outcome === 'updated' || changed.outcome === 'saved',
      `the third is ${changed.outcome}`,
    );
    expectSame(keep(changed.contact).id, id, 'the id of the contact that was changed');
  }),

  merge: check('merge', 'one of the two is left', async (contacts, { make }) => {
    const [stays, goes] = [await make(), await make()];
    const merged = await contacts.merge(goes.id, stays.id);
    expectSame(merged.id, stays.id, 'the contact that stays');
    await expectRejection(contacts.retrieve(goes.id), NOT_FOUND, 'the contact that was merged');
  }),

  verify: check('verify', 'asks the contact', async (contacts, { make, mayMessage }) => {
    if (!mayMessage) return 'skipped';
    await contacts.verify((await make()).id);
  }),

  conversations: check('conversations', 'are a list', async (contacts, { make }) => {
    const conversations = await contacts.conversations((await make()).id);
    expectThat(Array.isArray(conversations), 'the conversations are a list');
  }),

  'tags.list': check('tags.list', 'are those of the contact', async (contacts, { make }) => {
    const { id, tags = [] } = await make();
    expectSame(await contacts.tags.list(id), tags, 'the tags');
  }),

  'tags.set': check('tags.set', 'replaces all tags', async (contacts, { make }) => {
    const { id } = await make();
    await contacts.tags.set(id, ['one', 'two']);
    expectSame((await contacts.tags.set(id, ['two', 'three'])).toSorted(), ['three', 'two'], 'the tags');
    expectSame(await contacts.tags.set(id, []), [], 'the tags of none');
  }),

  'tags.add': check('tags.add', 'keeps the others', async (contacts, { make }) => {
    const { id } = await make();
    const before = await contacts.tags.add(id, ['one']);
    const after = await contacts.tags.add(id, ['one', 'two']);
    expectSame(after.toSorted(), [...new Set([...before, 'one', 'two'])].sort(), 'the tags');
  }),

  'tags.remove': check('tags.remove', 'keeps the others', async (contacts, { make }) => {
    const { id } = await make();
    if (!contacts.supports('tags.set')) return 'skipped';
    await contacts.tags.set(id, ['one', 'two']);
    expectSame(await contacts.tags.remove(id, ['one', 'never there']), ['two'], 'the tags');
  }),

  'attributes.remove': check('attributes.remove', 'keeps the others', async (contacts, { make, values }) => {
    const { id } = await make({ ...values(), attributes: { plan: 'gold', seats: '4' } });
    await contacts.attributes.remove(id, ['plan', 'never there']);
    expectSame((await contacts.retrieve(id)).attributes, { seats: '4' }, 'the attributes');
  }),

  'bulk.create': check('bulk.create', 'has a result for each', async (contacts, { keep, values }) => {
    const nothing: object = { emails: [''] };
    const results = await contacts.bulk.create([values(), { ...values(), ...nothing }, values()]);
    const outcomes = results.map((result) => {
      if ('contact' in result) keep(result.contact);
      return result.outcome;
    });
    const [first, second, third] = outcomes;
    expectThat(first !== 'failed' && third !== 'failed', `those that can be made are ${first} and ${third}`);
    expectSame(second, 'failed', 'the outcome of one that cannot be stored');
    expectSame(await contacts.bulk.create([]), [], 'the results of none');
  }),

  'bulk.delete': check('bulk.delete', 'deletes each', async (contacts, { make }) => {
    const ids = [(await make()).id, (await make()).id];
    const results = await contacts.bulk.delete(ids);
    expectSame(results, [{ outcome: 'deleted' }, { outcome: 'deleted' }], 'the results');
    for (const id of ids) await expectRejection(contacts.retrieve(id), NOT_FOUND, `contact ${id}`);
  }),

  'findBy.externalId': check('findBy.externalId', 'finds it, and nothing else', (contacts, bench) =>
    findsBy('externalId', (value) => contacts.findBy.externalId(value), bench),
  ),

  'findBy.phone': check('findBy.phone', 'finds it, and nothing else', (contacts, bench) =>
    findsBy('phone', (value) => contacts.findBy.phone(value), bench),
  ),

  'findBy.email': check('findBy.email', 'finds it, and nothing else', (contacts, bench) =>
    findsBy('email', (value) => contacts.findBy.email(value), bench),
  ),
};

function check<Name extends OperationName>(
  operation: Name,
  name: string,
  look: (contacts: Contacts & With<Name>, bench: Bench) => ReturnType<Look>,
): OperationCheck {
  return {
    name,
    async look(bench) {
      const { contacts } = bench;
      if (contacts.supports(operation)) return look(contacts, bench);
      throw new ConformanceError(`contacts.supports('${operation}') is false`);
    },
  };
}

async function findsBy(
  key: UpsertKey,
  find: (value: string) => Promise<Contact[]>,
  { make, values }: Bench,
): Promise<undefined> {
  const [given, other] = [values(), values()];
  const { id } = await make(given);
  await make(other);
  const found = await find(keyOf(given, key));
  expectSame(
    found.map((contact) => contact.id),
    [id],
    `the contacts with this ${key}`,
  );
  expectThat(
    found.every((contact) => hasKey(contact, key, keyOf(given, key))),
    `each has this ${key}`,
  );
  expectSame(await find(keyOf(values(), key)), [], `the contacts with a ${key} that none has`);
}

function keyOf(values: ContactCreate, key: UpsertKey): string {
  const field = keyFields[key];
  const value = field === 'externalId' ? values.externalId : singleValue(values[field]);
  if (typeof value === 'string') return value;
  throw new ConformanceError(`contact() of the target gives no ${field}, by which the provider can find`);
}

/** The changes of names, which tell no contact apart. */
function newNames({ fullName, firstName }: ContactUpdate): ContactCreate {
  return { ...(fullName && { fullName }), ...(firstName && { firstName }) };
}
