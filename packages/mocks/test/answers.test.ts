import type { Call } from '@contactkit/twins';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startThings, type ThingsServer } from './things-server.js';

let things: ThingsServer;
beforeAll(async () => {
  things = await startThings();
});
afterAll(() => things.close());

const prefer = (value: string) => ({ headers: { prefer: value } });

describe('an answer', () => {
  it('is the first example of the success', async () => {
    const response = await things.send('GET', '/v1/things');
    expect([response.status, await response.json()]).toEqual([200, [{ name: 'one' }]]);
    expect(response.headers.get('x-contactkit-mock')).toBeNull();
  });

  it.each(['/v1/things/+1', '/v1/things/%2B1'])('is found at %s', async (path) => {
    expect((await things.send('GET', path)).status).toBe(200);
  });

  it.each([
    ['PUT', 200],
    ['DELETE', 204],
  ])('to %s has neither body nor content type', async (method, status) => {
    const response = await things.send(method, '/v1/things/+1');
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
      status,
      '',
      null,
    ]);
  });

  it.each([
    'limit=10.0',
    'tags=a,b',
    'tags=a&tags=b',
    'tags=a',
    "tags=['a',+'b']",
    'tags=a%2Cb&limit=1',
    'filter_by={}',
  ])('does not mind ?%s', async (query) => {
    expect((await things.send('GET', `/v1/things?${query}`)).status).toBe(200);
  });

  it('minds a list with too many members', async () => {
    expect((await things.send('GET', '/v1/things?tags=a,b,c,d')).status).toBe(400);
  });

  it('that breaks the spec is a 500', async () => {
    const response = await things.send('GET', '/v1/things/broken');
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { type: 'urn:contactkit:mock:broken-answer', violations: [{ path: 'body.name', code: 'maxLength' }] },
    ]);
  });
});

describe('Prefer', () => {
  it('chooses status and example', async () => {
    const response = await things.send('POST', '/v1/things', {
      body: '{"name":"one"}',
      ...prefer('code=422'),
    });
    expect([response.status, await response.json()]).toEqual([422, { error: 'duplicate' }]);
    const other = await things.send('GET', '/v1/things', prefer('code="200", example=none'));
    expect(await other.json()).toEqual([]);
  });

  it('gets text, whatever the client accepts', async () => {
    const response = await things.send('GET', '/v1/things', {
      headers: { prefer: 'code=429', accept: 'application/json' },
    });
    expect([response.status, await response.text()]).toEqual([429, 'Later\n']);
    expect(response.headers.get('content-type')).toBe('text/plain');
  });

  it('gets an answer made up from the schema', async () => {
    const response = await things.send('GET', '/v1/things/+1', prefer('dynamic=true'));
    // The example has no size.
    expect(await response.json()).toHaveProperty('size');
  });

  it.each(['code=418', 'example=nowhere', 'code=400, example=things'])(
    '%s is a 404 that says what there is',
    async (wish) => {
      const response = await things.send('GET', '/v1/things', prefer(wish));
      expect([response.status, await response.json()]).toMatchObject([
        404,
        {
          type: 'urn:contactkit:mock:unknown-preference',
          detail: expect.stringContaining('code=400 (example=invalidValue)'),
        },
      ]);
    },
  );
});

describe('a responder', () => {
  it('gets the call and makes the answer', async () => {
    const calls: Call[] = [];
    const answer = (call: Call) => {
      calls.push(call);
      return {
        status: 201,
        headers: { 'content-type': 'application/json', 'x-made': '1' },
        body: { name: 'mine' },
      };
    };
    const server = await startThings({ dynamic: false, answer });
    const response = await server.send('POST', '/v1/things?a=1&a=2', { body: '{"name":"one"}' });
    expect([response.headers.get('x-made'), await response.json()]).toEqual(['1', { name: 'mine' }]);
    expect(calls).toMatchObject([
      { operation: 'things.create', path: {}, query: { a: ['1', '2'] }, body: { name: 'one' } },
    ]);
    expect((await server.send('GET', '/v1/things', prefer('code=200'))).status).toBe(200);
    await server.close();
  });

  it.each([
    ['a wrong body', { status: 201, headers: { 'content-type': 'application/json' }, body: { name: 1 } }],
    ['an undeclared status', { status: 202, headers: {}, body: undefined }],
    ['an undeclared error', { status: 404, headers: {}, body: undefined }],
    ['a wrong content type', { status: 201, headers: { 'content-type': 'text/plain' }, body: 'one' }],
  ])('that makes %s is caught', async (_, broken) => {
    const server = await startThings({ dynamic: false, answer: () => broken });
    const response = await server.send('POST', '/v1/things', { body: '{"name":"one"}' });
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { type: 'urn:contactkit:mock:broken-answer' },
    ]);
    await server.close();
  });

  it('that throws is caught', async () => {
    const answer = () => {
      throw new Error('no idea');
    };
    const server = await startThings({ dynamic: false, answer });
    const response = await server.send('GET', '/v1/things');
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { type: 'urn:contactkit:mock:mock-failed' },
    ]);
    await server.close();
  });
});
