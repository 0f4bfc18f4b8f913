import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConnectionError } from '../src/connection-error.js';
import { serve } from './serve.js';
import { createThings, rejectionOf, SECRET } from './things.js';

const reason = new Error('The user left.');

/** Starts an answer whose end never comes. */
function begin(response: ServerResponse, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).write('{"id":');
}

describe('an aborted call rejects with the reason of its signal', () => {
  it('when it was aborted before the call, and then nothing is sent', async () => {
    let requests = 0;
    await using server = await serve((_, response) => {
      requests += 1;
      response.end();
    });
    const call = createThings({ baseUrl: server.url }).get('a', { signal: AbortSignal.abort(reason) });
    expect(await rejectionOf(call)).toBe(reason);
    expect(requests).toBe(0);
  });

  it('while it waits for the answer', async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort(reason));
    const call = createThings({ baseUrl: server.url }).get('a', { signal: controller.signal });
    expect(await rejectionOf(call)).toBe(reason);
  });

  it.each([200, 500])('while it reads the body of a %i', async (status) => {
    const controller = new AbortController();
    await using server = await serve((_, response) => {
      begin(response, status);
      setTimeout(() => controller.abort(reason), 50);
    });
    const call = createThings({ baseUrl: server.url }).get('a', { signal: controller.signal });
    expect(await rejectionOf(call)).toBe(reason);
  });

  it('whatever the reason is', async () => {
    const call = createThings().get('a', { signal: AbortSignal.abort(null) });
    expect(await rejectionOf(call)).toBeNull();
    await using server = await serve(() => {});
    const late = createThings({ baseUrl: server.url }).get('a', { signal: AbortSignal.timeout(20) });
    expect(await rejectionOf(late)).toMatchObject({ name: 'TimeoutError' });
  });

  it('and not otherwise: a signal that is aborted after the answer changes nothing', async () => {
    const controller = new AbortController();
    await using server = await serve((_, response) => response.end('{"id":"a"}'));
    const call = createThings({ baseUrl: server.url }).get('a', { signal: controller.signal });
    await expect(call).resolves.toEqual({ id: 'a' });
    controller.abort(reason);
  });
});

describe('a connection that fails', () => {
  it('because nothing listens is a connection error, which shows neither body nor credential', async () => {
    const closed = await serve(() => {});
    await closed[Symbol.asyncDispose]();
    const error = await rejectionOf(createThings({ baseUrl: closed.url }).create({ name: 'Ada Private' }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toHaveProperty('message', expect.stringContaining('ECONNREFUSED'));
    const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error);
    expect(shown).not.toContain('Private');
    expect(shown).not.toContain(SECRET);
  });

  it('before the answer is a connection error', async () => {
    await using server = await serve(({ socket }) => socket.destroy());
    const error = await rejectionOf(createThings({ baseUrl: server.url }).get('a'));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ kind: 'network', cause: expect.any(TypeError) });
  });

  it('in the middle of the body is a connection error too, and no invalid response', async () => {
    await using server = await serve((_, response) => {
      begin(response);
      setTimeout(() => response.destroy(), 20);
    });
    const error = await rejectionOf(createThings({ baseUrl: server.url }).get('a'));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ kind: 'network' });
  });
});

describe('the body of a request', () => {
  it('arrives once and whole', async () => {
    const bodies: string[] = [];
    await using server = await serve(async (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      await once(request, 'end');
      bodies.push(body);
      response.end('{"id":"a"}');
    });
    await createThings({ baseUrl: server.url }).create({ name: 'Zoë' });
    expect(bodies).toEqual(['{"name":"Zoë"}']);
  });
});
