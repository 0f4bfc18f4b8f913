import { describe, expect, it } from 'vitest';
import { createTwin } from './create-twin.js';
import { type TwinName, twins } from './generated/twins.js';

const all = await Promise.all((Object.keys(twins) as TwinName[]).map((name) => createTwin(name)));
/** Those that somebody wrote; the others answer with the examples of their specs. */
const NAMES = all.filter(({ isStateful }) => isStateful).map(({ provider }) => provider as TwinName);
const HEADERS = { 'sb-api-key-id': 'any', 'sb-api-secret-key': 'any', 'content-type': 'application/json' };
const LIST = 'https://api.sendblue.co/api/v2/contacts';
const NOW = 1_771_600_000_000;

describe.each(NAMES)('the twin of %s', (name) => {
  it('does the same for the same seed and clock', async () => {
    const make = () => createTwin(name, { seed: 5, now: () => NOW, contacts: 20 });
    const [one, other] = await Promise.all([make(), make()]);
    expect(one.snapshot()).toEqual(other.snapshot());
    expect(one.snapshot()).not.toEqual(
      (await createTwin(name, { seed: 6, now: () => NOW, contacts: 20 })).snapshot(),
    );
  });

  it('goes back to a snapshot, and on from there as it did before', async () => {
    const twin = await createTwin(name, { now: () => NOW });
    twin.seed(3);
    const saved: unknown = JSON.parse(JSON.stringify(twin.snapshot()));
    twin.seed(4);
    const after = twin.snapshot();
    twin.restore(saved);
    expect(twin.snapshot()).toEqual(saved);
    twin.seed(4);
    expect(twin.snapshot()).toEqual(after);
  });

  it('goes back to the start', async () => {
    const twin = await createTwin(name, { now: () => NOW, contacts: 2 });
    const start = twin.snapshot();
    twin.seed(5);
    twin.faults.add('reset');
    twin.reset();
    expect(twin.snapshot()).toEqual(start);
    expect(twin.faults.list()).toEqual([]);
    twin.clear();
    expect(twin.contacts()).toEqual([]);
  });

  it('seeds all or nothing, and says which contact is wrong', async () => {
    const twin = await createTwin(name, { now: () => NOW });
    const before = twin.snapshot();
    expect(() => twin.seed([42])).toThrow('Contact 0 is no body of contacts.create: body must be object.');
    expect(() => twin.seed(1_000_000)).toThrow(RangeError);
    expect(twin.snapshot()).toEqual(before);
  });

  it('refuses a snapshot that is none of its own', async () => {
    const twin = await createTwin(name);
    const before = twin.snapshot();
    for (const wrong of [
      null,
      {},
      { ...before, provider: 'unknown' },
      { ...before, tables: {} },
      { ...before, tables: { contacts: [1] } },
    ])
      expect(() => twin.restore(wrong)).toThrow(TypeError);
    expect(twin.snapshot()).toEqual(before);
  });

  it('changes nothing when a snapshot does not fit', async () => {
    const [small, large] = [
      await createTwin(name, { maxContacts: 3 }),
      await createTwin(name, { contacts: 9 }),
    ];
    const before = small.snapshot();
    expect(() => small.restore(large.snapshot())).toThrow('maxContacts');
    expect(small.snapshot()).toEqual(before);
  });

  it('refuses a snapshot with a contact that is none', async () => {
    const twin = await createTwin(name);
    const before = twin.snapshot();
    const [[key = ''] = []] = before.tables.contacts ?? [];
    for (const row of [{}, { ...twin.contacts()[0], created_at: {}, _id: 7, id: {}, phone: [] }]) {
      const contacts = [[key, row]];
      expect(() => twin.restore({ ...before, tables: { ...before.tables, contacts } })).toThrow(TypeError);
      expect(twin.snapshot()).toEqual(before);
    }
  });

  it('seeds people after what happened before', async () => {
    let now = NOW;
    const twin = await createTwin(name, { now: () => now });
    const datesOf = () =>
      JSON.stringify(twin.snapshot().tables.contacts).match(/"created(?:_at)?":("[^"]*"|\d+)/g) ?? [];
    twin.seed(1);
    now += 90_000;
    twin.seed(3);
    const dates = datesOf().slice(-4);
    expect(dates).toEqual(dates.toSorted());
  });

  it('answers with 507 when it is full', async () => {
    const twin = await createTwin(name, { maxContacts: 4 });
    expect(() => twin.seed(3)).toThrow(/Contact 2 was refused with 507.*raise `maxContacts`/);
    expect(twin.contacts()).toHaveLength(2);
  });
});

describe('a query parameter without a value', () => {
  it.each<[TwinName, string, string, object]>([
    ['sendblue', '/api/v2/contacts', '?limit=&offset=&phone_number=&cid=', HEADERS],
    ['orq', '/v2/contacts', '?limit=&starting_after=&tags=', { authorization: 'Bearer any' }],
    ['digivault', '/v1/contacts', '?limit=&ending_before=', { authorization: 'Bearer any' }],
    ['chatwoot', '/api/v1/accounts/3/contacts', '?page=&labels[]=&sort=', { api_access_token: 'any' }],
  ])('says nothing at %s', async (name, path, query, headers) => {
    const twin = await createTwin(name);
    const [origin] = twin.origins;
    const read = async (url: string) => {
      const response = await twin.fetch(url, { headers: { ...headers } });
      const text = JSON.stringify(await response.json());
      return { status: response.status, ids: (text.match(/"(?:id|_id|phone)":("[^"]*"|\d+)/g) ?? []).sort() };
    };
    expect(await read(`${origin}${path}${query}`)).toEqual(await read(`${origin}${path}`));
  });
});

describe('what goes wrong inside', () => {
  it('is an answer and an entry of the journal', async () => {
    const twin = await createTwin('sendblue');
    const { answer } = twin.deliver(
      {
        method: 'GET',
        segments: ['api', 'v2', 'contacts'],
        query: {},
        headers: HEADERS,
        body: { state: 'absent' },
      },
      () => {
        throw new Error('broken');
      },
    );
    expect(answer).toMatchObject({ status: 500, body: { type: 'urn:contactkit:mock:mock-failed' } });
    expect(twin.journal.list()).toMatchObject([{ status: 500, note: 'mock-failed' }]);
  });

  it('does not change the examples of the spec', async () => {
    const twin = await createTwin('orq');
    const ask = () =>
      twin.handle({
        operation: 'contacts.retrieve',
        path: { id: 'nobody' },
        query: {},
        headers: {},
        body: undefined,
      });
    expect(() => Object.assign(Object(ask().body), { error: 'changed' })).toThrow(TypeError);
    expect(ask().body).toEqual({ error: 'Contact not found' });
  });

  it('keeps credentials in a query out of the journal', async () => {
    const twin = await createTwin('sendblue');
    await twin.fetch(`${LIST}?sb-api-secret-key=hidden1&api_key=hidden2&limit=5`, { headers: HEADERS });
    expect(JSON.stringify(twin.journal.list())).not.toContain('hidden');
    expect(twin.journal.list()).toMatchObject([{ query: { limit: '5', api_key: '***' } }]);
  });
});

describe('reset', () => {
  it('forgets the page that duplicateCursor sends again', async () => {
    const twin = await createTwin('sendblue');
    await twin.fetch(LIST, { headers: HEADERS });
    twin.reset();
    twin.clear();
    twin.faults.add('duplicateCursor');
    expect(await (await twin.fetch(LIST, { headers: HEADERS })).json()).toEqual([]);
  });

  it('counts neither seeds nor the contacts of a snapshot as requests', async () => {
    const options = { quirks: { 'rate-limits': true }, now: () => NOW };
    const [one, other] = [await createTwin('digivault', options), await createTwin('digivault', options)];
    one.seed(150);
    other.restore(one.snapshot());
    expect(other.contacts()).toEqual(one.contacts());
    const response = await other.fetch('https://api.digivault.com/v1/contacts', {
      headers: { authorization: 'Bearer any' },
    });
    expect(response.status).toBe(200);
  });

  it('begins to count requests anew', async () => {
    const twin = await createTwin('digivault', { quirks: { 'rate-limits': true }, now: () => NOW });
    const write = async () => {
      const init = { method: 'PUT', headers: { ...HEADERS, authorization: 'Bearer any' }, body: '{}' };
      return (await twin.fetch('https://api.digivault.com/v1/contacts/pWykuDQvCTcwd7xD', init)).status;
    };
    for (let count = 0; count < 11; count += 1) await write();
    expect(await write()).toBe(429);
    twin.reset();
    expect(await write()).toBe(200);
  });
});

describe('createTwin', () => {
  it.each([
    [
      'an unknown provider',
      () => createTwin('unknown' as TwinName),
      "There is no twin of 'unknown', but of orq",
    ],
    [
      'an unknown quirk',
      () => createTwin('orq', { quirks: { moody: true } as object }),
      "Unknown quirk 'moody'. There are metrics-always",
    ],
    ['a seed that is none', () => createTwin('orq', { seed: 1.5 }), "'seed' must be a whole number from 0"],
    ['an unknown fault', () => createTwin('orq', { faults: ['flood' as 'reset'] }), "'name' must be one of"],
  ])('refuses %s', async (_, make, message) => {
    await expect(make()).rejects.toThrow(message);
  });
});

describe('fetch', () => {
  it('takes what the platform takes', async () => {
    const twin = await createTwin('sendblue');
    const body = JSON.stringify({ number: '+13055550117' });
    const statuses = [
      await twin.fetch(new URL(LIST), { headers: HEADERS }),
      await twin.fetch(new Request(LIST, { headers: HEADERS })),
      await twin.fetch(LIST, {
        method: 'post',
        headers: HEADERS,
        body: new Blob([body], { type: 'application/json' }),
      }),
      await twin.respond(new Request(`${LIST}/%2B13055550117`, { headers: HEADERS })),
      await twin.fetch(`${LIST}/%E0%A4%A`, { headers: HEADERS }),
      await twin.fetch(LIST),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 400, 403]);
  });

  it('ends for the reason of its signal', async () => {
    const twin = await createTwin('sendblue', { faults: ['timeout'] });
    const controller = new AbortController();
    const call = twin.fetch(LIST, { headers: HEADERS, signal: controller.signal });
    controller.abort(new Error('mine'));
    await expect(call).rejects.toThrow('mine');
    await expect(twin.fetch(LIST, { signal: AbortSignal.abort(new Error('at once')) })).rejects.toThrow(
      'at once',
    );
  });

  it('loses what faults lose', async () => {
    const twin = await createTwin('sendblue');
    const withFault = (fault: string) =>
      twin.fetch(LIST, { headers: { ...HEADERS, 'x-contactkit-fault': fault } });
    await expect(withFault('reset')).rejects.toThrow(TypeError);
    await expect((await withFault('truncatedBody')).text()).rejects.toThrow('terminated');
    expect(await (await withFault('emptyBody')).text()).toBe('');
    expect((await withFault('rateLimited; retryAfter=9')).headers.get('retry-after')).toBe('9');
    expect((await withFault('flood')).status).toBe(400);
    expect(twin.journal.list().map(({ note }) => note)).toEqual([
      'reset',
      'truncatedBody',
      'emptyBody',
      'rateLimited',
      'unknown-fault',
    ]);
  });
});
