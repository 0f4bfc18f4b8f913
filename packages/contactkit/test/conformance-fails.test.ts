import { createTwin } from '@contactkit/twins';
import { describe, expect, it } from 'vitest';
import { runConformance } from '../src/conformance.js';
import { chatwoot, createChatwoot, createSendblue, sendblue } from '../src/index.js';
import { providerCaseOf } from './provider-cases.js';

const { contact, unknownId } = providerCaseOf('chatwoot');
const changes = {
  fullName: 'Anouk Changed',
  emails: ['changed@suite.example'],
  phones: ['+16175550198'],
  externalId: 'suite-changed',
  avatarUrl: 'https://img.example.com/changed.png',
  company: 'Changed Textiles',
  attributes: { seats: 'changed' },
  blocked: false,
};

async function openChatwoot() {
  const { fetch } = await createTwin('chatwoot');
  return chatwoot(createChatwoot({ apiAccessToken: 'any', accountId: 3, fetch }), { inboxId: 9 });
}

type Provider = Awaited<ReturnType<typeof openChatwoot>>;

/** Mistakes that an adapter could make, and the check that notices each. */
const MISTAKES: [string, (provider: Provider) => Partial<Provider>, string][] = [
  [
    'drops a value in silence',
    ({ create }) => ({ create: ({ company: _, ...rest }, options) => create(rest, options) }),
    'create: what was given is what comes back',
  ],
  [
    'answers an old record',
    ({ retrieve }) => ({
      retrieve: async (id, options) => ({ ...(await retrieve(id, options)), fullName: 'Stale' }),
    }),
    'retrieve: finds what was created',
  ],
  [
    'gives a record as text',
    ({ retrieve }) => ({
      retrieve: async (id, options) => Object.assign(await retrieve(id, options), { raw: 'text' }),
    }),
    'a contact has every member of the model',
  ],
  [
    'replaces what update did not name',
    ({ update }) => ({
      update: (id, given, options) => update(id, { ...given, attributes: { lost: 1 } }, options),
    }),
    'update: changes what is given, and nothing else',
  ],
  [
    'has no value for a field that it does not know',
    ({ retrieve }) => ({
      retrieve: async (id, options) => {
        const { verified: _, ...contact } = await retrieve(id, options);
        return Object.assign(contact);
      },
    }),
    'a contact has every member of the model',
  ],
  [
    'changes no phone number',
    ({ update }) => ({
      update: (id, { phones: _, ...given }, options) => update(id, given, options),
    }),
    'update: changes what is given, and nothing else',
  ],
  [
    'lists less of a contact than it retrieves',
    ({ list }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        return { ...page, contacts: page.contacts.map((contact) => ({ ...contact, company: undefined })) };
      },
    }),
    'iterate: every contact once',
  ],
  [
    'does not clear',
    ({ update }) => ({
      update: (id, { emails: _, ...given }, options) => update(id, given, options),
    }),
    'update: clears what can be cleared',
  ],
  ['does not delete', () => ({ delete: async () => undefined }), 'delete: the contact is gone'],
  [
    'finds a contact for any id',
    ({ list }) => ({
      retrieve: async () => {
        const [first] = (await list({})).contacts;
        if (first) return first;
        throw new Error('an empty list');
      },
    }),
    'an unknown id is not-found',
  ],
  [
    'does not heed a signal',
    ({ list }) => ({ list: (query) => list(query) }),
    'a signal ends a call with its own reason',
  ],
  [
    'leaves the last contact of a page out',
    ({ list }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        return { ...page, contacts: page.contacts.slice(0, -1) };
      },
    }),
    'iterate: every contact once',
  ],
  [
    'takes any cursor for the first page',
    ({ list }) => ({ list: (_, options) => list({}, options) }),
    'list: a cursor is one of this provider',
  ],
  [
    'says that it stores what it does not',
    ({ fields }) => ({ fields: { ...fields, username: { read: 'name', create: 'username' } } }),
    'create: what was given is what comes back',
  ],
  [
    'finds what does not match',
    ({ list, operations }) => ({
      operations: { ...operations, search: async (_, query = {}, options) => list(query, options) },
    }),
    'search: finds a contact by its name',
  ],
  [
    'counts what is not there',
    ({ operations }) => ({ operations: { ...operations, count: async () => 3 } }),
    'count: is one more after create',
  ],
  [
    'merges nothing',
    ({ operations, retrieve }) => ({
      operations: { ...operations, merge: async (_, into, options) => retrieve(into, options) },
    }),
    'merge: one of the two is left',
  ],
  [
    'adds tags instead of setting them',
    ({ operations }) => {
      const { list, set } = operations.tags;
      const add: typeof set = async (id, tags, options) =>
        set(id, [...new Set([...(await list(id)), ...tags])], options);
      return { operations: { ...operations, tags: { list, set: add } } };
    },
    'tags.set: replaces all tags',
  ],
  [
    'removes no attribute',
    ({ operations, retrieve }) => ({
      operations: { ...operations, attributes: { remove: async (id) => retrieve(id) } },
    }),
    'attributes.remove: keeps the others',
  ],
  [
    'finds by a part of the key',
    ({ operations }) => ({
      operations: {
        ...operations,
        findBy: {
          ...operations.findBy,
          email: async (value, options) => (await operations.search(value.slice(-8), {}, options)).contacts,
        },
      },
    }),
    'findBy.email: finds it, and nothing else',
  ],
];

describe('an adapter of Chatwoot that', () => {
  it.each(MISTAKES)('%s is found out', async (_, change, check) => {
    const right = await openChatwoot();
    const provider = { ...right, ...change(right) };
    const { results } = await runConformance({ provider, contact, changes, unknownId });
    const failed = results.flatMap(({ name, outcome }) => (outcome === 'failed' ? [name] : []));
    expect(failed).toContain(check);
  });
});

it('an adapter whose bulk tells of another number of contacts is found out', async () => {
  const { fetch } = await createTwin('sendblue');
  const right = sendblue(createSendblue({ apiKey: 'any', apiSecret: 'any', fetch }));
  const { bulk } = right.operations;
  const provider = {
    ...right,
    operations: {
      ...right.operations,
      bulk: { ...bulk, delete: async () => [], create: async () => [] },
    },
  };
  const sample = { contact: providerCaseOf('sendblue').contact, unknownId: '+16175550199' };
  const { results, failed, passed } = await runConformance({
    provider,
    ...sample,
    changes: {
      firstName: 'Changed',
      lastName: 'Vale-Changed',
      company: 'Changed Textiles',
      tags: ['changed'],
      attributes: { plan: 'changed' },
    },
  });
  const names = results.flatMap(({ name, outcome }) => (outcome === 'failed' ? [name] : []));
  expect(names).toEqual(['bulk.create: has a result for each', 'bulk.delete: deletes each']);
  expect({ failed, verify: results.find(({ name }) => name.startsWith('verify'))?.outcome }).toEqual({
    failed: 2,
    verify: 'skipped',
  });
  expect(passed).toBeGreaterThan(20);
});
