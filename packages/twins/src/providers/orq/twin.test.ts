import { describe, expect, it } from 'vitest';
import { facts } from '../../generated/orq/facts.js';
import { createOrqTwin } from './twin.js';

const ORIGIN = 'https://my.orq.ai';
const HEADERS = { authorization: 'Bearer test', 'content-type': 'application/json' };
const LIST = '/v2/contacts';
const AMARA = 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F';
const EMEA = 'contact_01KH6GB8RFQZN149FHBN0R8HHD';
const ID = /^contact_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const NOW = '2026-05-06T10:30:00.250Z';
const NO_USAGE = { total_cost: 0, total_tokens: 0, total_requests: 0, error_rate: 0 };

interface Item {
  readonly _id: string;
  readonly external_id: string;
}

function open(options: Parameters<typeof createOrqTwin>[0] = {}) {
  const twin = createOrqTwin({ now: () => Date.parse(NOW), ...options });
  const call = async (method: string, path: string, body?: object) => {
    const response = await twin.fetch(`${ORIGIN}${path}`, {
      method,
      headers: HEADERS,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const create = async (external_id: string, more: object = {}): Promise<Item> =>
    (await call('POST', LIST, { external_id, ...more })).body;
  const names = async (query = '') => {
    const { body } = await call('GET', `${LIST}?${query}`);
    return { names: body.data.map(({ external_id }: Item) => external_id).join(' '), more: body.has_more };
  };
  return { twin, call, create, names };
}

/** The answer that the spec shows first for a success. */
const shown = (operation: string) => {
  const found = facts.operations[operation]?.responses[0];
  return { status: found?.status, body: found?.bodies[found.examples[0] ?? ''] };
};

describe('the examples of the spec', () => {
  const priya = {
    external_id: 'user_3310',
    display_name: 'Priya Vance',
    email: 'priya.vance@example.com',
    avatar_url: 'https://img.example.com/avatars/priya.png',
    tags: ['trial'],
    metadata: { department: 'Support', seats: 4 },
  };

  it('are what a fresh twin answers', async () => {
    let now = NOW;
    const { call } = open({ now: () => Date.parse(now) });
    const query = `limit=10&starting_after=contact_01KNPYAFZDAKEPGJNTEGE382FV&ending_before=contact_01KEH9XTK8R33VJ4KJC9TA77VZ`;
    expect(await call('GET', LIST)).toEqual(shown('contacts.list'));
    expect(await call('GET', `${LIST}?${query}&tags=premium,beta&include_metrics=true`)).toEqual(
      shown('contacts.list'),
    );
    expect(await call('GET', `${LIST}/${AMARA}`)).toEqual(shown('contacts.retrieve'));
    const created = shown('contacts.create');
    expect(await call('POST', LIST, priya)).toEqual({
      ...created,
      body: { ...(created.body as object), _id: expect.stringMatching(/^contact_01KQYDCQ9T/) },
    });
    now = '2026-05-07T09:12:00.618Z';
    const changes = { display_name: 'Amara Lindqvist-Roy', avatar_url: null, tags: ['premium'] };
    expect(await call('PATCH', `${LIST}/${AMARA}`, changes)).toEqual(shown('contacts.update'));
    expect(await call('DELETE', `${LIST}/${AMARA}`)).toEqual({ status: 204, body: undefined });
  });
});

describe('contacts.create', () => {
  it('fills in what is not given, and answers with the workspace', async () => {
    const { call } = open();
    const { status, body } = await call('POST', LIST, { external_id: 'a' });
    const contact = {
      _id: expect.stringMatching(ID),
      external_id: 'a',
      display_name: null,
      email: null,
      avatar_url: null,
      tags: [],
      metadata: {},
      created: NOW,
      updated: NOW,
    };
    expect(status).toBe(201);
    expect(body).toEqual({ ...contact, workspace_id: '3fe6149b-eb4b-4ac8-ad53-b62e94fcef79' });
    expect((await call('GET', `${LIST}/${body._id}`)).body).toEqual(contact);
    expect((await call('GET', LIST)).body.data[0]).toEqual({ ...contact, metrics: NO_USAGE });
  });

  it('refuses an external id that is taken, and names it', async () => {
    const { call, names } = open();
    expect(await call('POST', LIST, { external_id: 'user_2041', tags: ['x'] })).toEqual({
      status: 409,
      body: { code: '409', message: 'A contact with the external_id user_2041 already exists' },
    });
    expect((await names()).names).toBe('user_2041 team_emea');
    await call('DELETE', `${LIST}/user_2041`);
    expect((await call('POST', LIST, { external_id: 'user_2041' })).status).toBe(201);
  });

  it('makes ids that sort by creation, even when the clock stands still or goes back', async () => {
    let now = Date.parse(NOW);
    const { call, create, twin } = open({ now: () => now });
    const ids = [(await create('a'))._id, (await create('b'))._id];
    await call('DELETE', `${LIST}/b`);
    ids.push((await create('c'))._id);
    now -= 3_600_000;
    ids.push((await create('d'))._id);
    twin.restore(JSON.parse(JSON.stringify(twin.snapshot())));
    ids.push((await create('e'))._id);
    now += 7_200_000;
    ids.push((await create('f'))._id);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(6);
  });

  it('refuses what the spec refuses', async () => {
    const { call } = open();
    expect((await call('POST', LIST, {})).body).toEqual({ code: '400', message: 'external_id is required' });
    expect((await call('POST', LIST, { external_id: 'a', email: 'x' })).status).toBe(400);
    expect((await call('POST', LIST, { external_id: 'a', tags: null })).status).toBe(400);
    expect((await call('POST', LIST, { external_id: 'a'.repeat(121) })).status).toBe(400);
  });
});

describe('contacts.update', () => {
  it('replaces tags and metadata, clears with null, and leaves the rest', async () => {
    const { call } = open();
    const { body: before } = await call('GET', `${LIST}/user_2041`);
    const cleared = { display_name: null, email: null, avatar_url: null };
    const changes = { ...cleared, tags: [], metadata: { a: { b: 1 } } };
    const changed = { ...before, ...changes, updated: NOW };
    expect(await call('PATCH', `${LIST}/user_2041`, changes)).toEqual({ status: 200, body: changed });
    expect(await call('GET', `${LIST}/${AMARA}`)).toEqual({ status: 200, body: changed });
    expect((await call('PATCH', `${LIST}/${AMARA}`, { tags: ['x'] })).body).toEqual({
      ...changed,
      tags: ['x'],
    });
  });

  it('changes nothing without members, or without a body', async () => {
    const { call } = open();
    const { body: before } = await call('GET', `${LIST}/user_2041`);
    expect((await call('PATCH', `${LIST}/user_2041`)).body).toEqual(before);
    expect((await call('PATCH', `${LIST}/user_2041`, {})).body).toEqual(before);
    const fixed = { external_id: 'other', _id: 'x', created: NOW, updated: NOW, workspace_id: 'x' };
    expect((await call('PATCH', `${LIST}/user_2041`, fixed)).body).toEqual(before);
    expect((await call('GET', `${LIST}/other`)).status).toBe(404);
  });

  it('leaves what was handed out as it was', async () => {
    const { twin } = open();
    const metadata = { list: [1] };
    const at = { path: { id: AMARA }, query: {}, headers: {} };
    const answer = twin.handle({ ...at, operation: 'contacts.update', body: { metadata } });
    metadata.list.push(2);
    twin.handle({ ...at, operation: 'contacts.update', body: { metadata: {} } });
    expect(answer.body).toMatchObject({ metadata: { list: [1] } });
  });
});

describe('an id in the path', () => {
  it('is of the contact or of the caller', async () => {
    const { call, create } = open();
    const { _id } = await create('a/b c@x');
    for (const id of [_id, 'a%2Fb%20c%40x']) expect((await call('GET', `${LIST}/${id}`)).body._id).toBe(_id);
    expect((await call('DELETE', `${LIST}/a%2Fb%20c%40x`)).status).toBe(204);
    expect((await call('GET', `${LIST}/${_id}`)).status).toBe(404);
  });

  it('is rather of the contact, where it is of two', async () => {
    const { call, create } = open();
    await create(AMARA);
    expect((await call('GET', `${LIST}/${AMARA}`)).body.external_id).toBe('user_2041');
  });

  it('is answered with 404 when it is of nobody, by update in another way', async () => {
    const { call } = open();
    const error = { status: 404, body: { error: 'Contact not found' } };
    expect(await call('GET', `${LIST}/nobody`)).toEqual(error);
    expect(await call('DELETE', `${LIST}/nobody`)).toEqual(error);
    const message = { status: 404, body: { message: 'Contact not found' } };
    expect(await call('PATCH', `${LIST}/nobody`, {})).toEqual(message);
    await call('DELETE', `${LIST}/${AMARA}`);
    expect(await call('DELETE', `${LIST}/${AMARA}`)).toEqual(error);
  });
});

describe('contacts.list', () => {
  const filled = async (options?: Parameters<typeof createOrqTwin>[0]) => {
    const opened = open(options);
    opened.twin.clear();
    const made: Record<string, string> = {};
    for (const [index, name] of [...'abcdef'].entries())
      made[name] = (await opened.create(name, { tags: index % 2 === 0 ? ['even'] : ['odd', "it's"] }))._id;
    return { ...opened, made };
  };

  it('pages in both directions', async () => {
    const { names, made } = await filled();
    expect(await names()).toEqual({ names: 'f e d c b a', more: false });
    expect(await names('limit=4')).toEqual({ names: 'f e d c', more: true });
    expect(await names(`limit=4&starting_after=${made.c}`)).toEqual({ names: 'b a', more: false });
    expect(await names(`limit=2&starting_after=${made.d}`)).toEqual({ names: 'c b', more: true });
    expect(await names(`starting_after=${made.a}`)).toEqual({ names: '', more: false });
    expect(await names(`limit=2&ending_before=${made.b}`)).toEqual({ names: 'd c', more: true });
    expect(await names(`limit=2&ending_before=${made.d}`)).toEqual({ names: 'f e', more: false });
    expect(await names(`ending_before=${made.f}`)).toEqual({ names: '', more: false });
    expect(await names(`ending_before=${made.b}&starting_after=${made.d}`)).toEqual({
      names: 'c b a',
      more: false,
    });
  });

  it('takes cursors of contacts that are gone', async () => {
    const { call, names, made } = await filled();
    for (const name of 'adf') await call('DELETE', `${LIST}/${name}`);
    expect(await names(`starting_after=${made.d}`)).toEqual({ names: 'c b', more: false });
    expect(await names(`ending_before=${made.d}`)).toEqual({ names: 'e', more: false });
    expect(await names(`limit=2&starting_after=${made.f}`)).toEqual({ names: 'e c', more: true });
    expect(await names(`limit=2&ending_before=${made.a}`)).toEqual({ names: 'c b', more: true });
  });

  it('refuses them without that quirk', async () => {
    const { call, names, made } = await filled({ quirks: { 'lasting-cursors': false } });
    await call('DELETE', `${LIST}/d`);
    expect(await call('GET', `${LIST}?starting_after=${made.d}`)).toEqual({
      status: 400,
      body: { code: '400', message: 'starting_after must be the _id of a contact' },
    });
    expect((await call('GET', `${LIST}?ending_before=${made.d}`)).body.message).toMatch(/^ending_before/);
    expect((await names(`starting_after=${made.c}`)).names).toBe('b a');
  });

  it.each(['starting_after=nobody', 'ending_before=a', 'limit=0', 'limit=51', 'limit=x'])(
    'refuses ?%s',
    async (query) => {
      const { call } = await filled();
      expect(await call('GET', `${LIST}?${query}`)).toEqual({
        status: 400,
        body: { code: '400', message: expect.any(String) },
      });
    },
  );

  it('has 10 contacts unless told otherwise, and takes numbers as Python writes them', async () => {
    const { twin, call } = open();
    twin.seed(60);
    const size = async (query: string) => (await call('GET', `${LIST}?${query}`)).body.data.length;
    expect(await size('')).toBe(10);
    expect(await size('limit=10.0')).toBe(10);
    expect(await size('limit=2.5')).toBe(2);
    expect(await size('limit=50.0')).toBe(50);
  });

  it.each([
    ['tags=even', 'e c a'],
    ['tags=odd,none', 'f d b'],
    ['tags=odd,even', 'f e d c b a'],
    ['tags=odd&tags=none', 'f d b'],
    ['tags=none', ''],
    ['tags=Odd', ''],
    ['tags=', 'f e d c b a'],
    [`tags=${encodeURIComponent("['even', 'none']")}`, 'e c a'],
    [`tags=${encodeURIComponent(`["it's", 'none']`)}`, 'f d b'],
    [`tags=${encodeURIComponent("['it\\'s']")}`, 'f d b'],
    ['tags=[]', 'f e d c b a'],
    ["tags=%5B'even'%5D&limit=2", 'e c'],
  ])('with ?%s has %s', async (query, expected) => {
    expect((await (await filled()).names(query)).names).toBe(expected);
  });

  it('pages through what the filter lets pass', async () => {
    const { names, made } = await filled();
    expect(await names('tags=even&limit=2')).toEqual({ names: 'e c', more: true });
    expect(await names(`tags=even&limit=2&starting_after=${made.c}`)).toEqual({ names: 'a', more: false });
    expect(await names(`tags=odd&limit=1&ending_before=${made.c}`)).toEqual({ names: 'd', more: true });
  });

  it('reads no Python without that quirk', async () => {
    const { names } = await filled({ quirks: { 'python-lists': false } });
    expect((await names("tags=['even']")).names).toBe('');
    expect((await names('tags=even')).names).toBe('e c a');
  });

  it('has metrics always, or when asked for', async () => {
    const keys = async (quirk: boolean, query: string) => {
      const { call } = open({ quirks: { 'metrics-always': quirk } });
      return 'metrics' in (await call('GET', `${LIST}?${query}`)).body.data[0];
    };
    expect(await keys(true, '')).toBe(true);
    expect(await keys(true, 'include_metrics=false')).toBe(true);
    expect(await keys(false, '')).toBe(false);
    expect(await keys(false, 'include_metrics=false')).toBe(false);
    expect(await keys(false, 'include_metrics=true')).toBe(true);
  });
});

it('seeds people, also more than the examples have, and remembers everything in a snapshot', async () => {
  const { twin, call } = open();
  twin.seed(4000);
  expect(twin.contacts()).toHaveLength(4002);
  const saved = JSON.parse(JSON.stringify(twin.snapshot()));
  await call('DELETE', `${LIST}/${EMEA}`);
  expect(JSON.stringify(twin.snapshot().tables.usage)).not.toContain(EMEA);
  twin.restore(saved);
  expect((await call('GET', `${LIST}?ending_before=${EMEA}&limit=1`)).body.data[0].metrics.total_cost).toBe(
    12.48,
  );
});

it('says when it is full', async () => {
  const { call } = open({ maxContacts: 2 });
  expect((await call('POST', LIST, { external_id: 'a' })).status).toBe(507);
});
