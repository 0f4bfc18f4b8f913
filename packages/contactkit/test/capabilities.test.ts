import { describe, expect, it } from 'vitest';
import { operationOf } from '../src/contract/operations.js';
import { type OperationName, operationNames } from '../src/index.js';
import { openFake } from './open-fake.js';

/** Written down from what the providers offer, and not from the adapters, which are held against it. */
const NATIVE = {
  orq: ['tags.list', 'tags.set', 'findBy.externalId'],
  chatwoot: [
    'search',
    'count',
    'merge',
    'conversations',
    'tags.list',
    'tags.set',
    'attributes.remove',
    'findBy.externalId',
    'findBy.phone',
    'findBy.email',
  ],
  sendblue: [
    'count',
    'upsert',
    'verify',
    'tags.list',
    'tags.set',
    'bulk.create',
    'bulk.delete',
    'findBy.phone',
  ],
  digivault: [],
} satisfies Record<string, OperationName[]>;

const FOUR = ['orq', 'chatwoot', 'sendblue', 'digivault'] as const;

describe.each(FOUR)('%s', (name) => {
  const native: readonly string[] = NATIVE[name];

  it('says what it does natively, by one request', () => {
    const { operations } = openFake(name).contacts.capabilities;
    expect(operations).toEqual(
      Object.fromEntries(native.map((each) => [each, { how: 'native', cost: { requests: 1 } }])),
    );
  });

  it('supports what it says, and nothing else', () => {
    const { contacts } = openFake(name);
    expect(operationNames.filter((each) => contacts.supports(each))).toEqual(native);
  });

  it.each(operationNames.filter((each) => !native.includes(each)))(
    'refuses %s before any request',
    async (operation) => {
      const { contacts, sent } = openFake(name);
      const call: unknown = operationOf({ operations: contacts }, operation);
      const answer: unknown = typeof call === 'function' ? call('1', '2') : undefined;
      await expect(answer).rejects.toMatchObject({ name: 'UnsupportedError', provider: name, operation });
      expect(sent).toEqual([]);
    },
  );
});

it('each provider says how its pages are, and what it publishes of its limits', () => {
  const pagesOf = (name: string) => {
    const { pages, limits } = openFake(name).contacts.capabilities;
    return { pages, limits };
  };
  expect(Object.fromEntries(FOUR.map((name) => [name, pagesOf(name)]))).toEqual({
    orq: { pages: { default: 10, largest: 50 }, limits: undefined },
    chatwoot: { pages: { default: 15, largest: 15, fixed: true }, limits: { requestsPerMinute: 3000 } },
    sendblue: { pages: { default: 100, largest: 1000, reach: 10_000 }, limits: undefined },
    digivault: {
      pages: { default: 10, largest: 100 },
      limits: { requestsPerMinute: 100, writesPerMinute: 10 },
    },
  });
});
