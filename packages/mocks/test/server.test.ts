import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEYS, startThings, type ThingsServer } from './things-server.js';

let things: ThingsServer;
beforeEach(async () => {
  things = await startThings();
});
afterEach(() => things.close());

const head = (line: string, ...headers: string[]) => [line, 'host: x', ...headers, '', ''].join('\r\n');
const keys = Object.entries(KEYS).map((entry) => entry.join(': '));

function open(text: string) {
  const socket = connect(things.port, '127.0.0.1');
  socket.write(text);
  return socket;
}

async function firstLine(socket: ReturnType<typeof open>): Promise<string> {
  const [chunk] = await once(socket, 'data');
  socket.destroy();
  return String(chunk).split('\r\n')[0] ?? '';
}

describe('a body that is too long', () => {
  it('is a 413', async () => {
    const response = await things.send('POST', '/v1/things', { body: `{"name":"${'x'.repeat(2_000_000)}"}` });
    expect([response.status, await response.json()]).toMatchObject([
      413,
      { type: 'urn:contactkit:mock:body-too-large' },
    ]);
  });

  it('is a 413 before it has ended', async () => {
    const announced = open(head('POST /v1/things HTTP/1.1', 'content-length: 999999'));
    expect(await firstLine(announced)).toContain('413');
    const chunked = open(
      `${head('POST /v1/things HTTP/1.1', 'transfer-encoding: chunked')}7d0\r\n${'x'.repeat(2000)}\r\n`,
    );
    expect(await firstLine(chunked)).toContain('413');
  });

  it('is counted in bytes', async () => {
    const body = (length: number) => ({ body: JSON.stringify('x'.repeat(length - 2)) });
    expect((await things.send('POST', '/v1/things', body(1000))).status).toBe(422);
    expect((await things.send('POST', '/v1/things', body(1001))).status).toBe(413);
  });
});

describe('a client that behaves badly', () => {
  it('may hang up within a body', async () => {
    const socket = open(`${head('POST /v1/things HTTP/1.1', ...keys, 'content-length: 50')}{"na`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await things.send('GET', '/v1/things')).status).toBe(200);
  });

  it('may not speak HTTP at all', async () => {
    expect(await firstLine(open('hello\r\n\r\n'))).toContain('400');
  });

  it.each(['http://things.example.com/v1/things', '/v1/things#part', '/v1/things?'])(
    'may ask for %s',
    async (target) => {
      expect(await firstLine(open(head(`GET ${target} HTTP/1.1`, ...keys)))).toContain('200');
    },
  );

  it('may ask for what is no URL', async () => {
    expect(await firstLine(open(head('GET nowhere HTTP/1.1', ...keys)))).toContain('400');
  });
});

describe('a browser', () => {
  it('gets its preflight answered for every route', async () => {
    const response = await things.send('OPTIONS', '/anywhere', {
      headers: { origin: 'https://app.example', 'access-control-request-headers': 'sb-api-key-id, prefer' },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': expect.stringContaining('PATCH'),
      'access-control-allow-headers': 'sb-api-key-id, prefer',
    });
  });

  it.each(['/v1/things', '/nowhere'])('may read the answer of %s and its headers', async (path) => {
    const { headers } = await things.send('GET', path, { headers: { origin: 'https://app.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('*');
    const others = await things.send('GET', path);
    expect(others.headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('close ends open connections at once, and may be called twice', async () => {
  const idle = open(head('GET /v1/things HTTP/1.1', ...keys));
  await once(idle, 'data');
  const waiting = open(head('POST /v1/things HTTP/1.1', ...keys, 'content-length: 50'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = Promise.all([once(idle, 'close'), once(waiting, 'close')]);
  idle.on('error', () => {});
  waiting.on('error', () => {});
  await things.close();
  await closed;
  await things.close();
});
