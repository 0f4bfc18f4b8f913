import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startThings, type ThingsServer } from './things-server.js';

let things: ThingsServer;
beforeAll(async () => {
  things = await startThings();
});
afterAll(() => things.close());

describe('a declared refusal', () => {
  it.each([
    [
      'no credentials',
      'GET',
      '/v1/things',
      { 'x-key-id': '', 'x-key-secret': '' },
      undefined,
      403,
      'missingCredentials',
    ],
    ['one of two credentials', 'GET', '/v1/things', { 'x-key-id': '' }, undefined, 401, 'invalidCredentials'],
    [
      'a wrong credential',
      'GET',
      '/v1/things',
      { 'x-key-id': 'invalid-1' },
      undefined,
      401,
      'invalidCredentials',
    ],
    ['a value out of range', 'GET', '/v1/things?limit=51', {}, undefined, 400, 'invalidValue'],
    ['an unreadable body', 'POST', '/v1/things', {}, '{"name":', 400, 'malformedBody'],
    ['no body', 'POST', '/v1/things', {}, undefined, 400, 'missingField'],
    ['a missing member', 'POST', '/v1/things', {}, '{}', 400, 'missingField'],
    ['a missing and a wrong member', 'POST', '/v1/things', {}, '{"size":"x"}', 400, 'missingField'],
    ['a wrong member', 'POST', '/v1/things', {}, '{"name":"too long"}', 422, 'invalidValue'],
    ['a wrong path parameter', 'GET', '/v1/things/1', {}, undefined, 404, 'invalidValue'],
    [
      'bad credentials before a bad body',
      'POST',
      '/v1/things',
      { 'x-key-id': '' },
      '{',
      401,
      'invalidCredentials',
    ],
    [
      'a bad body before a preferred answer',
      'POST',
      '/v1/things',
      { prefer: 'code=201' },
      '{}',
      400,
      'missingField',
    ],
  ])('answers %s', async (_, method, path, headers, body, status, name) => {
    const response = await things.send(method, path, { headers, ...(body !== undefined && { body }) });
    expect([response.status, await response.json()]).toEqual([status, { error: name }]);
    expect(response.headers.get('x-contactkit-mock')).toBe('refused');
  });

  it('tells what was wrong without repeating it', async () => {
    const response = await things.send('POST', '/v1/things', { body: '{"name":"Åsa secret"}' });
    expect(JSON.parse(response.headers.get('x-contactkit-violations') ?? '')).toEqual([
      { path: 'body.name', code: 'maxLength', message: expect.stringContaining('5 characters') },
    ]);
  });

  it('is the same when answers are made up', async () => {
    const dynamic = await startThings({ dynamic: true });
    const response = await dynamic.send('POST', '/v1/things', { body: '{}' });
    expect(await response.json()).toEqual({ error: 'missingField' });
    await dynamic.close();
  });
});

describe('a refusal that no spec declares', () => {
  it.each([
    ['an unknown route', 'GET', '/v2/things', undefined, 404, 'unknown-route'],
    ['an empty path parameter', 'GET', '/v1/things/', undefined, 404, 'unknown-route'],
    ['an unknown method', 'PATCH', '/v1/things', '{}', 405, 'method-not-allowed'],
    ['a URL that cannot be decoded', 'GET', '/v1/things/%E0%A4', undefined, 400, 'malformed-url'],
    ['a malformed body', 'PUT', '/v1/things/+1', '{', 400, 'malformed-body'],
    ['a null body', 'PUT', '/v1/things/+1', 'null', 422, 'invalid-value'],
    ['a missing member', 'PUT', '/v1/things/+1', '{}', 400, 'missing-field'],
  ])('answers %s as a problem of its own', async (_, method, path, body, status, kind) => {
    const response = await things.send(method, path, { ...(body !== undefined && { body }) });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('x-contactkit-mock')).toBe('problem');
    expect(await response.json()).toMatchObject({ status, type: `urn:contactkit:mock:${kind}` });
    expect(response.status).toBe(status);
  });

  it('names the methods of the route', async () => {
    const response = await things.send('PATCH', '/v1/things/+1');
    expect(response.headers.get('allow')).toBe('DELETE, GET, PUT, OPTIONS');
  });

  it.each(['text/plain', 'nonsense', ''])('does not read a body of the type "%s"', async (type) => {
    const body = new TextEncoder().encode('{"name":"one"}');
    const response = await things.send('POST', '/v1/things', { headers: { 'content-type': type }, body });
    expect(await response.json()).toMatchObject({ status: 415 });
  });
});
