import { describe, expect, it } from 'vitest';
import { createChatwootTwin } from '../src/providers/chatwoot/twin.js';
import { CONTACTS, crowd, NORA, type Options, shown, talkTo, upTo } from './open-chatwoot.js';

const FILTER = `${CONTACTS}/filter`;
const DAY = '2026-02-19';

type Row = [key: string, operator: string, values?: unknown[], joint?: string | null];

const toCondition = ([attribute_key, filter_operator, values, query_operator]: Row) => ({
  attribute_key,
  filter_operator,
  ...(values && { values }),
  ...(query_operator !== undefined && { query_operator }),
});

/** A twin with Nora, the other Nora, and Priya, who has neither a number nor an address. */
async function open(options: Options = {}) {
  const call = talkTo(createChatwootTwin({ now: () => Date.parse(`${DAY}T10:00:00Z`), ...options }));
  await call('POST', CONTACTS, {
    inbox_id: 9,
    name: 'Priya Raman',
    additional_attributes: { city: 'Miami', company: 'Raman', country_code: 'US' },
    custom_attributes: { plan: 'Trial', seats: 12, since: '2026-01-05', vip: true, deep: { a: 1 } },
    blocked: true,
  });
  return {
    call,
    filter: (...rows: Row[]) => call('POST', FILTER, { payload: rows.map(toCondition) }),
  };
}

async function namesOf({ filter }: Awaited<ReturnType<typeof open>>, ...rows: Row[]): Promise<string> {
  const { body } = await filter(...rows);
  if (!body.payload) return body.error;
  return body.payload
    .map(({ id }: { id: number }) => ({ 118: 'Nora', 97: 'other', 119: 'Priya' })[id] ?? id)
    .sort()
    .join(' ');
}

describe('contacts.filter', () => {
  it('answers as shown', async () => {
    const rows: Row[] = [
      ['phone_number', 'equal_to', ['12025550143'], 'AND'],
      ['plan', 'equal_to', ['gold'], null],
    ];
    const { filter } = await open();
    expect(await filter(...rows)).toEqual({ status: 200, body: shown('contacts.filter') });
  });

  it.each<[string, ...Row]>([
    ['Nora', 'name', 'equal_to', ['NORA lindqvist']],
    ['Priya other', 'name', 'not_equal_to', ['Nora Lindqvist']],
    ['Nora other', 'name', 'contains', ['nora']],
    ['Priya other', 'name', 'contains', [' l. ', 'RAMAN']],
    ['Priya', 'name', 'does_not_contain', ['nora']],
    ['Nora', 'email', 'equal_to', ['Nora@Lindqvist.example']],
    ['', 'email', 'not_equal_to', ['nora@lindqvist.example']],
    ['Nora', 'email', 'does_not_contain', ['raman']],
    ['Nora', 'identifier', 'equal_to', ['CRM-1042']],
    ['Nora', 'city', 'contains', ['SEA']],
    ['Priya', 'city', 'not_equal_to', ['Seattle']],
    ['Priya', 'country_code', 'equal_to', ['us']],
    ['Priya', 'company', 'equal_to', ['raman']],
    ['', 'company', 'contains', ['Fjord']],
    ['Priya', 'blocked', 'equal_to', [true]],
    ['Nora other', 'blocked', 'not_equal_to', ['true']],
  ])('finds [%s] by %s %s %j', async (found, ...row) => {
    expect(await namesOf(await open(), row)).toBe(found);
  });

  it.each<[string, ...Row]>([
    ['Priya', 'plan', 'equal_to', ['TRIAL']],
    ['Priya other', 'plan', 'not_equal_to', ['gold']],
    ['Nora', 'plan', 'contains', ['ol']],
    ['Nora', 'plan', 'does_not_contain', ['ri']],
    ['Nora Priya', 'plan', 'is_present'],
    ['other', 'plan', 'is_not_present'],
    ['Nora', 'plan', 'starts_with', ['gold']],
    ['', 'plan', 'starts_with', ['go']],
    ['Priya', 'seats', 'equal_to', [12]],
    ['Priya', 'seats', 'is_greater_than', [9]],
    ['', 'seats', 'is_less_than', ['9']],
    ['Priya', 'since', 'is_less_than', ['2026-01-06']],
    ['Priya', 'since', 'days_before', [44]],
    ['', 'since', 'days_before', [45]],
    ['Priya', 'vip', 'equal_to', [true]],
    ['Priya', 'deep', 'contains', ['"a":1']],
  ])('finds [%s] by the custom attribute %s %s %j', async (found, ...row) => {
    expect(await namesOf(await open(), row)).toBe(found);
  });

  it.each([
    ['Nora', 'equal_to', 'vip'],
    ['Priya other', 'not_equal_to', 'vip'],
    ['Nora', 'equal_to', 'VIP'],
    ['Nora other', 'is_present', 'anything'],
    ['Priya', 'is_not_present', 'anything'],
  ])('finds [%s] by labels %s %s', async (found, operator, label) => {
    expect(await namesOf(await open(), ['labels', operator, [label]])).toBe(found);
  });

  it.each<[string, ...Row]>([
    ['Nora Priya', 'created_at', 'is_greater_than', ['2026-01-20']],
    ['Priya', 'created_at', 'is_greater_than', ['2026-02-18']],
    ['', 'created_at', 'is_greater_than', [DAY]],
    ['other', 'created_at', 'is_less_than', ['2026-02-11']],
    ['Nora other', 'created_at', 'days_before', [7]],
    ['other', 'created_at', 'days_before', ['8']],
    ['Nora', 'last_activity_at', 'is_less_than', [DAY]],
  ])('finds [%s] by the day of %s %s %j', async (found, ...row) => {
    expect(await namesOf(await open(), row)).toBe(found);
  });

  it('joins conditions, AND before OR, in either spelling', async () => {
    const opened = await open();
    const nora: Row = ['name', 'contains', ['nora'], 'AND'];
    const gold: Row = ['plan', 'equal_to', ['gold'], 'or'];
    const trial: Row = ['plan', 'equal_to', ['trial'], 'and'];
    const blocked: Row = ['blocked', 'equal_to', [true]];
    expect(await namesOf(opened, nora, gold, trial, blocked)).toBe('Nora Priya');
    expect(await namesOf(opened, ['blocked', 'equal_to', [true], 'OR'], nora, ['plan', 'is_present'])).toBe(
      'Nora Priya',
    );
    expect(await namesOf(opened)).toBe('Nora Priya other');
  });

  it.each<[string, Row[]]>([
    [
      'Invalid attribute key - [zodiac]. The key should be one of [name,phone_number,email,identifier,country_code,city,company,labels,created_at,last_activity_at,blocked] or a custom attribute defined in the account.',
      [['zodiac', 'equal_to', ['lion']]],
    ],
    [
      'Invalid operator. The allowed operators for email are [equal_to,not_equal_to,contains,does_not_contain].',
      [['email', 'is_present']],
    ],
    [
      'Invalid operator. The allowed operators for identifier are [equal_to,not_equal_to].',
      [['identifier', 'contains', ['crm']]],
    ],
    ['Invalid value. The values provided for email are invalid', [['email', 'equal_to', []]]],
    ['Invalid value. The values provided for plan are invalid', [['plan', 'equal_to']]],
    [
      'Invalid value. The values provided for created_at are invalid',
      [['created_at', 'is_less_than', ['2026-02-31']]],
    ],
    [
      'Invalid value. The values provided for created_at are invalid',
      [['created_at', 'is_less_than', ['soon']]],
    ],
    ['Invalid value. The values provided for created_at are invalid', [['created_at', 'days_before', [0]]]],
    [
      'Query operator must be either "AND" or "OR".',
      [
        ['name', 'equal_to', ['x']],
        ['name', 'equal_to', ['y']],
      ],
    ],
    ['Query operator must be either "AND" or "OR".', [['name', 'equal_to', ['x'], 'AND']]],
  ])('refuses in the words of the server: %s', async (error, rows) => {
    const { filter } = await open();
    expect(await filter(...rows)).toEqual({ status: 422, body: { error } });
  });

  it('refuses what the spec refuses', async () => {
    const { call, filter } = await open();
    expect((await call('POST', FILTER, {})).status).toBe(422);
    expect((await filter(['name', 'sounds_like', ['nora']])).status).toBe(422);
    expect((await filter(['name', 'equal_to', ['x'], 'XOR'])).status).toBe(422);
    expect((await filter(['name', 'equal_to', [null]])).status).toBe(422);
  });

  it('puts a plus before a number that has one, but for newer servers', async () => {
    const older = await open();
    expect(await namesOf(older, ['phone_number', 'equal_to', ['442079460958']])).toBe('other');
    expect(await namesOf(older, ['phone_number', 'starts_with', ['442079460958']])).toBe('other');
    expect(await namesOf(older, ['phone_number', 'equal_to', ['+442079460958']])).toBe('');
    expect(await namesOf(older, ['phone_number', 'not_equal_to', ['442079460958']])).toBe('Nora');
    expect(await namesOf(older, ['phone_number', 'contains', ['+4420']])).toBe('other');
    const newer = await open({ quirks: { 'filter-adds-plus': false } });
    expect(await namesOf(newer, ['phone_number', 'equal_to', ['+442079460958']])).toBe('other');
    expect(await namesOf(newer, ['phone_number', 'equal_to', ['442079460958']])).toBe('other');
  });

  it('may take every attribute for one that is defined', async () => {
    const lenient = await open({ quirks: { 'defined-attributes-only': false } });
    expect(await namesOf(lenient, ['zodiac', 'is_not_present'])).toBe('Nora Priya other');
    expect(await namesOf(lenient, ['__proto__', 'is_present'])).toBe('');
    expect((await (await open()).filter(['constructor', 'is_present'])).status).toBe(422);
  });

  it('sorts, pages and counts as the list does', async () => {
    const call = crowd(20);
    const read = async (query: string) =>
      (await call('POST', `${FILTER}${query}`, { payload: [toCondition(['email', 'contains', ['@']])] }))
        .body;
    const ids = ({ payload }: { payload: { id: number }[] }) => payload.map(({ id }) => id);
    const [first, second, third] = [
      await read('?sort=created_at'),
      await read('?sort=created_at&page=2&include_contact_inboxes=false'),
      await read('?page=3'),
    ];
    const all = [...ids(first), ...ids(second)];
    expect(all).toEqual(upTo(20).map((index) => (all[0] ?? 0) + index - 1));
    expect([first.meta, second.meta, third.meta]).toEqual([
      { count: 20, current_page: 1 },
      { count: 20, current_page: '2' },
      { count: 20, current_page: '3' },
    ]);
    expect(ids(first)).toHaveLength(15);
    expect(third.payload).toEqual([]);
    expect(first.payload[0]).toHaveProperty('contact_inboxes');
    expect(second.payload[0]).not.toHaveProperty('contact_inboxes');
  });
});

describe('contacts.customAttributes.destroy', () => {
  const DESTROY = `${NORA}/destroy_custom_attributes`;

  it('answers as shown, and removes the keys', async () => {
    const { call } = await open();
    const { body } = await call('POST', DESTROY, { custom_attributes: ['plan', 'zodiac'] });
    expect(body).toEqual(shown('contacts.customAttributes.destroy'));
    expect((await call('GET', NORA)).body).toEqual(body);
  });

  it('leaves the other keys, and everything for no key', async () => {
    const { call } = await open();
    const path = `${CONTACTS}/119/destroy_custom_attributes`;
    await call('POST', path, { custom_attributes: ['plan', 'deep', 'vip'] });
    const { body } = await call('POST', path, { custom_attributes: [] });
    expect(body.payload.custom_attributes).toEqual({ seats: 12, since: '2026-01-05' });
  });

  it('refuses what is no list, an unknown contact, and a contact that is not valid', async () => {
    const twin = createChatwootTwin();
    const call = talkTo(twin);
    const error = 'param is missing or the value is empty: custom_attributes';
    for (const body of [{}, { custom_attributes: 'plan' }])
      expect(await call('POST', DESTROY, body)).toEqual({ status: 422, body: { error } });
    const unknown = `${CONTACTS}/5/destroy_custom_attributes`;
    expect((await call('POST', unknown, { custom_attributes: ['plan'] })).status).toBe(404);
    twin.restore(JSON.parse(JSON.stringify(twin.snapshot()).replace('"+12025550143"', '"0202 5550143"')));
    expect((await call('POST', DESTROY, { custom_attributes: ['plan'] })).body).toEqual({
      message: 'Phone number should be in e164 format',
      attributes: ['phone_number'],
    });
    expect((await call('GET', NORA)).body.payload.custom_attributes).toEqual({ plan: 'gold' });
  });
});

describe('contacts.contactableInboxes', () => {
  const inboxesOf = async (call: ReturnType<typeof talkTo>, id: number) =>
    (await call('GET', `${CONTACTS}/${id}/contactable_inboxes`)).body.payload;

  it('answers as shown', async () => {
    const { body } = await talkTo()('GET', `${NORA}/contactable_inboxes`);
    expect(body).toEqual(shown('contacts.contactableInboxes'));
  });

  it('needs a number for WhatsApp, and has a new id each time for an inbox that does not know the contact', async () => {
    const { call } = await open();
    expect(await inboxesOf(call, 119)).toMatchObject([{ inbox: { id: 9 } }]);
    const [first, again] = [await inboxesOf(call, 97), await inboxesOf(call, 97)];
    expect(first).toMatchObject([{ inbox: { id: 9 } }, { inbox: { id: 12 }, source_id: '442079460958' }]);
    expect(again[0].source_id).not.toBe(first[0].source_id);
    expect((await call('GET', `${CONTACTS}/97`)).body.payload.contact_inboxes).toHaveLength(1);
  });

  it('has the inboxes of the contact too, where all inboxes are known', async () => {
    const { call } = await open({ quirks: { 'known-inboxes-only': false } });
    const made = await call('POST', CONTACTS, { inbox_id: 5, source_id: 'mine' });
    expect(await inboxesOf(call, made.body.payload.contact.id)).toMatchObject([
      { inbox: { id: 5 }, source_id: 'mine' },
      { inbox: { id: 9 } },
    ]);
  });

  it('refuses an unknown contact', async () => {
    expect((await talkTo()('GET', `${CONTACTS}/5/contactable_inboxes`)).status).toBe(404);
  });
});
