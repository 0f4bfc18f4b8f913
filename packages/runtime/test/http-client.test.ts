import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { ArgumentError } from '../src/errors.js';
import { createHttpClient } from '../src/transport.js';
import { serve } from './serve.js';
import { recordedFetch, rejectionOf, SECRET, type Thing, type ThingPaths, thingOptions } from './things.js';

describe('the stock client', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('sends credentials and gives data, error and response, typed', async () => {
    const answers = [Response.json({ id: 'a' }), Response.json({ message: 'no' }, { status: 404 })];
    const { fetch, calls } = recordedFetch(() => answers.shift() ?? Response.error());
    const http = createHttpClient<ThingPaths>(thingOptions({ fetch }));
    const found = await http.GET('/things/{id}', { params: { path: { id: 'a' } } });
    const missing = await http.GET('/things/{id}', { params: { path: { id: 'b' } } });
    expectTypeOf(found.data).toEqualTypeOf<Thing | undefined>();
    expect(found.data).toEqual({ id: 'a' });
    expect(missing).toMatchObject({ error: { message: 'no' }, response: { status: 404 } });
    expect(calls[0]?.[0]).toBe('http://things.test/things/a');
    expect(new Headers(calls[0]?.[1].headers).get('x-token')).toBe(SECRET);
  });

  it('runs middlewares of openapi-fetch on the request and on the response', async () => {
    const { fetch, calls } = recordedFetch(() => Response.json({ id: 'a' }));
    const http = createHttpClient<ThingPaths>(thingOptions({ fetch }));
    http.use({
      onRequest({ request, schemaPath }) {
        request.headers.set('x-trace', schemaPath);
        return request;
      },
      onResponse({ response }) {
        return Response.json({ id: 'changed' }, { status: response.status });
      },
    });
    const { data } = await http.GET('/things/{id}', { params: { path: { id: 'a' } } });
    expect(new Headers(calls[0]?.[1].headers).get('x-trace')).toBe('/things/{id}');
    expect(data).toEqual({ id: 'changed' });
  });

  it.each([
    ['the platform fetch', undefined],
    ['an injected fetch', (url: string, init: RequestInit) => fetch(url, init)],
    [
      'a fetch that adds to the init',
      (url: string, init: RequestInit) => fetch(url, { ...init, keepalive: false }),
    ],
  ])('sends method, headers and body through %s', async (_, injected) => {
    const seen: unknown[] = [];
    await using server = await serve(async (request, response) => {
      seen.push(request.method, request.headers['x-token'], await text(request));
      response.end('{"id":"a"}');
    });
    const http = createHttpClient<ThingPaths>(thingOptions({ baseUrl: server.url, fetch: injected }));
    await http.POST('/things', { body: { name: 'Zoë' } });
    expect(seen).toEqual(['POST', SECRET, '{"name":"Zoë"}']);
  });

  it('looks the platform fetch up at the call', async () => {
    const http = createHttpClient<ThingPaths>(thingOptions());
    vi.stubGlobal('fetch', async () => Response.json({ id: 'late' }));
    expect((await http.GET('/things')).data).toEqual({ id: 'late' });
  });

  it.each(['', '.', '..', '\ud800'])('refuses the path value %j before it sends anything', async (id) => {
    const { fetch, calls } = recordedFetch(() => Response.json({}));
    const http = createHttpClient<ThingPaths>(thingOptions({ fetch }));
    const error = await rejectionOf(http.DELETE('/things/{id}', { params: { path: { id } } }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(calls).toEqual([]);
  });
});
