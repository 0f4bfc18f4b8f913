import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createThings, recordedFetch, rejectionOf, SECRET } from '../test/things.js';
import { ApiError } from './api-error.js';
import { ConnectionError } from './connection-error.js';
import { ArgumentError } from './errors.js';

type Things = ReturnType<typeof createThings>;

const thing = { id: 'a' };

/** What a client of things rejects with when `fetch` answers this. */
function errorOf(answer: () => Response): Promise<unknown> {
  return rejectionOf(createThings({ fetch: recordedFetch(answer).fetch }).get('a'));
}

/** Everything that a log could show of an error. */
function shownBy(error: unknown): string {
  return inspect(error, { depth: 10, showHidden: true, getters: true }) + JSON.stringify(error);
}

describe('what fetch receives', () => {
  it('is a URL as text and a plain init, never a Request', async () => {
    const { fetch, calls } = recordedFetch(() => Response.json(thing));
    await createThings({ fetch }).create({ name: 'x' });
    const [[url, init] = []] = calls;
    expect(calls).toHaveLength(1);
    expect(url).toBe('http://things.test/things');
    expect(init).not.toBeInstanceOf(Request);
    expect(Object.getPrototypeOf(init)).toBe(Object.prototype);
    expect(init).toMatchObject({ method: 'POST', body: '{"name":"x"}', redirect: 'manual' });
  });

  it('holds the credentials, what is accepted and, with a body, its type', async () => {
    const { fetch, calls } = recordedFetch(() => Response.json(thing));
    const things = createThings({ fetch });
    await things.create({});
    await things.get('a');
    const [created, got] = calls.map(([, { headers }]) => Object.fromEntries(new Headers(headers)));
    expect(created).toEqual({
      'x-token': SECRET,
      accept: 'application/json, text/plain;q=0.5, */*;q=0.1',
      'content-type': 'application/json',
    });
    expect(got).not.toHaveProperty('content-type');
  });

  it('has the headers of the call, which win over those of the client', async () => {
    const { fetch, calls } = recordedFetch(() => Response.json(thing));
    await createThings({ fetch }).get('a', { headers: { 'X-Token': 'other', 'x-trace': '1' } });
    const headers = new Headers(calls[0]?.[1].headers);
    expect([headers.get('x-token'), headers.get('x-trace')]).toEqual(['other', '1']);
  });

  it('has the signal of the call', async () => {
    const { fetch, calls } = recordedFetch(() => Response.json(thing));
    const caller = new AbortController();
    await createThings({ fetch, timeout: Infinity }).get('a', { signal: caller.signal });
    expect(calls[0]?.[1].signal).toBe(caller.signal);
  });

  it('has each path value as one segment, and the query as the client writes it', async () => {
    const { fetch, calls } = recordedFetch(() => Response.json(thing));
    await createThings({ fetch }).get('a/b c+d');
    await createThings({ fetch, serializeQuery: (query) => Object.keys(query).join() }).list({ q: 'x' });
    expect(calls.map(([url]) => url)).toEqual([
      'http://things.test/things/a%2Fb%20c+d',
      'http://things.test/things?q',
    ]);
  });
});

describe('the platform fetch', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is looked up at the call, so that replacing it later works', async () => {
    const things = createThings();
    vi.stubGlobal('fetch', recordedFetch(() => Response.json(thing)).fetch);
    await expect(things.get('a')).resolves.toEqual(thing);
  });
});

const EMPTY = [
  ['204', () => new Response(null, { status: 204 })],
  ['an empty 200', () => new Response('')],
  ['an empty 200 that says JSON and length 0', () => emptyJson({ 'content-length': '0' })],
  ['an empty 200 that says JSON and no length', () => emptyJson({})],
] as const;

describe('an answer without an error', () => {
  it('is the result', async () => {
    const { fetch } = recordedFetch(() => Response.json(thing));
    await expect(createThings({ fetch }).get('a')).resolves.toEqual(thing);
  });

  it.each(EMPTY)('is no result where the spec has one: %s', async (_, answer) => {
    const call = createThings({ fetch: recordedFetch(answer).fetch }).get('a');
    await expect(call).rejects.toMatchObject({ kind: 'invalid-response', body: undefined });
  });

  it('is no result where the spec has one: JSON null', async () => {
    const { fetch } = recordedFetch(() => Response.json(null));
    await expect(createThings({ fetch }).get('a')).rejects.toMatchObject({
      kind: 'invalid-response',
      body: null,
    });
  });

  it.each(EMPTY)('is fine where the spec has none: %s', async (_, answer) => {
    const { fetch } = recordedFetch(answer);
    await expect(createThings({ fetch }).delete('a')).resolves.toBeUndefined();
  });
});

function emptyJson(headers: Record<string, string>, status = 200): Response {
  return new Response('', { status, headers: { 'content-type': 'application/json', ...headers } });
}

describe('an answer that is an error', () => {
  it('has provider, operation, status, kind, body and the id of the request', async () => {
    const answer = () =>
      Response.json({ message: 'Name is missing' }, { status: 422, headers: { 'x-request-id': 'r-1' } });
    const error = await errorOf(answer);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      message: 'things things.get: 422 invalid-request (Name is missing)',
      provider: 'things',
      operation: 'things.get',
      status: 422,
      kind: 'invalid-request',
      body: { message: 'Name is missing' },
      requestId: 'r-1',
      retryAfter: undefined,
      location: undefined,
    });
  });

  it('may be text, and says in milliseconds how long to wait', async () => {
    const error = await errorOf(
      () => new Response('Retry later\n', { status: 429, headers: { 'retry-after': '30' } }),
    );
    expect(error).toMatchObject({
      message: 'things things.get: 429 rate-limited (Retry later)',
      kind: 'rate-limited',
      body: 'Retry later\n',
      retryAfter: 30_000,
    });
  });

  it('may be a page for people, which is kept out of the message', async () => {
    const page = '<html><h1>Bad gateway</h1></html>';
    const error = await errorOf(() => new Response(page, { status: 502 }));
    expect(error).toMatchObject({ message: 'things things.get: 502 server', kind: 'server', body: page });
  });

  it.each([{}, { 'content-length': '0' }])('has no body when the answer is empty (%o)', async (headers) => {
    const error = await errorOf(() => emptyJson(headers, 500));
    expect(error).toMatchObject({ kind: 'server', body: undefined });
  });

  it('is an invalid response when a 200 is not the JSON it should be', async () => {
    for (const text of ['{"id": "a', '<html>Sign in to the hotel</html>']) {
      const error = await errorOf(() => new Response(text, { headers: { 'x-request-id': 'r-2' } }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({
        status: 200,
        kind: 'invalid-response',
        body: undefined,
        requestId: 'r-2',
      });
      expect(error).toHaveProperty('cause', expect.any(SyntaxError));
    }
  });

  it('is an invalid response also when the length is known', async () => {
    const error = await errorOf(() => new Response('{"id": "a', { headers: { 'content-length': '9' } }));
    expect(error).toMatchObject({ kind: 'invalid-response' });
  });

  it('is a redirect in a browser, which shows neither status nor target', async () => {
    const opaque = { type: { value: 'opaqueredirect' }, status: { value: 0 }, ok: { value: false } };
    const error = await errorOf(() => Object.defineProperties(new Response(null), opaque));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 0, kind: 'redirect', location: undefined });
  });

  it('is no redirect when the status is 304', async () => {
    const error = await errorOf(() => new Response(null, { status: 304 }));
    expect(error).toMatchObject({ status: 304, kind: 'unexpected-status' });
  });
});

describe('classify', () => {
  it('overrides the kind that the status means', async () => {
    const { fetch } = recordedFetch(() => Response.json({ error: 'not yours' }, { status: 401 }));
    const seen: unknown[] = [];
    const things = createThings({
      fetch,
      classify: (...answer) => {
        seen.push(...answer);
        return 'forbidden';
      },
    });
    expect(await rejectionOf(things.get('a'))).toMatchObject({ status: 401, kind: 'forbidden' });
    expect(seen).toEqual([401, { error: 'not yours' }]);
  });

  it('makes an error of a 200 whose body says so', async () => {
    const { fetch } = recordedFetch(() => Response.json({ status: 'ERROR', message: 'no' }));
    const error = await rejectionOf(createThings({ fetch, classify: () => 'invalid-request' }).get('a'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 200, kind: 'invalid-request', body: { status: 'ERROR' } });
  });

  it('leaves the kind to the status when it returns nothing', async () => {
    const { fetch } = recordedFetch(() => Response.json({}, { status: 404 }));
    const things = createThings({ fetch, classify: () => undefined });
    expect(await rejectionOf(things.get('a'))).toMatchObject({ kind: 'not-found' });
  });
});

describe('a call without an answer', () => {
  it('is a connection error with the error of fetch as its cause, and its reason in the message', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    const { fetch } = recordedFetch(() => Promise.reject(cause));
    const error = await rejectionOf(createThings({ fetch }).get('a'));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message: 'things things.get: network (connect ECONNREFUSED)',
      provider: 'things',
      operation: 'things.get',
      kind: 'network',
      cause,
    });
  });
});

describe('a call that cannot be sent', () => {
  const circular: { self?: object } = {};
  circular.self = circular;

  it.each([
    ['a body that is no JSON', (things: Things) => things.create({ count: 1n }), /query or the body.*BigInt/],
    ['a body that holds itself', (things: Things) => things.create(circular), /query or the body/],
    ['a query that is no text', (things: Things) => things.list({ q: '\ud800' }), /query or the body/],
    ['a path value that leaves the path', (things: Things) => things.get('..'), /'id' of/],
    ['a header of two lines', (things: Things) => things.get('a', { headers: { 'x-a': 'b\nc' } }), /'x-a'/],
  ])('is an argument error, and not one of the network: %s', async (_, call, message) => {
    const { fetch, calls } = recordedFetch(() => Response.json(thing));
    const error = await rejectionOf(call(createThings({ fetch })));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toHaveProperty('message', expect.stringMatching(message));
    expect(calls).toEqual([]);
  });
});

describe('no error shows the request', () => {
  const body = { name: 'Ada Private' };
  const headers = { authorization: `Bearer ${SECRET}` };

  it.each([
    ['of the provider', () => Response.json({ message: 'no' }, { status: 400 })],
    ['of an unreadable answer', () => new Response('{')],
    ['of a redirect', () => new Response(null, { status: 302, headers: { location: '/' } })],
    ['of the network', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') }))],
  ])('%s', async (_, answer) => {
    const { fetch } = recordedFetch(answer);
    const shown = shownBy(await rejectionOf(createThings({ fetch }).create(body, { headers })));
    expect(shown).toContain('things.create');
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain('Private');
  });

  it('of a header that the platform refuses and quotes', async () => {
    const refused = { headers: { authorization: `Bearer ${SECRET}\nx` } };
    const { fetch } = recordedFetch(() => Response.json(thing));
    const error = await rejectionOf(createThings({ fetch }).create(body, refused));
    expect(shownBy(error)).toContain("the header 'authorization'");
    expect(shownBy(error)).not.toMatch(/Private|secret/);
  });
});
