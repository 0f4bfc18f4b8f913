import { connect } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { KEYS } from './control-client.js';
import { startSendblue } from './start-sendblue.js';

const ADA = '+14155550101';

const { mock, client } = await startSendblue();

/** The journal as the control route has it, with query. */
async function requests(query = ''): Promise<unknown[]> {
  const { body } = await client.control(`GET journal${query}`);
  return typeof body === 'object' && body && 'requests' in body ? [body.requests].flat() : [];
}

const expectation = (body: unknown) => client.control('POST journal/expect', { body });

describe('the journal', () => {
  it('has what came in, and how it was answered', async () => {
    await client.create(ADA);
    await client.list('?limit=2&tags=a&tags=b', { headers: { 'x-contactkit-fault': 'rateLimited' } });
    await client.send('GET', '/nowhere');
    const number = expect.any(Number);
    expect(await requests()).toEqual([
      {
        number,
        at: number,
        method: 'POST',
        path: '/api/v2/contacts',
        query: {},
        operation: 'contacts.create',
        body: { number: ADA, first_name: 'Ada' },
        status: 200,
      },
      expect.objectContaining({ query: { limit: '2', tags: ['a', 'b'] }, status: 429, note: 'rateLimited' }),
      expect.objectContaining({ path: '/nowhere', status: 404, note: 'unknown-route' }),
    ]);
  });

  it('tells what is new, and can be cleared; control routes are not in it', async () => {
    await client.list();
    await client.list();
    const [first, second] = mock.twin.journal.list();
    expect(await requests(`?after=${first?.number}`)).toMatchObject([{ number: second?.number }]);
    expect(await client.control('GET journal?after=soon')).toMatchObject({
      status: 400,
      body: { detail: "'after' must be a whole number, not 'soon'." },
    });
    expect((await client.control('DELETE journal')).status).toBe(204);
    expect(await requests()).toEqual([]);
  });

  it('never holds a credential', async () => {
    const headers = {
      'sb-api-key-id': 'key-4f1c',
      'sb-api-secret-key': 'key-9d7e',
      authorization: 'Bearer key-77',
    };
    await client.list('', { headers });
    await client.create(ADA, { headers: { ...headers, 'sb-api-secret-key': 'invalid-key-5' } });
    await client.send('GET', '/nowhere', { headers });
    expect((await expectation({ status: 999 })).status).toBe(417);
    const everything = JSON.stringify([await requests(), await expectation({ status: 999 })]);
    expect(JSON.parse(everything)[0]).toHaveLength(3);
    expect(everything).not.toContain('key-');
  });

  it('keeps no body over 16 KiB', async () => {
    const fill = (length: number) => JSON.stringify({ number: ADA, first_name: '' }).length + length;
    const create = (length: number) =>
      client.send('POST', '/api/v2/contacts', {
        body: { number: ADA, first_name: 'x'.repeat(length - fill(0)) },
      });
    await create(16 * 1024);
    await create(16 * 1024 + 1);
    const [kept, dropped] = mock.twin.journal.list();
    expect([kept?.body, dropped?.body]).toEqual([expect.objectContaining({ number: ADA }), undefined]);
  });

  it('keeps no body over 16 KiB that comes in chunks', async () => {
    const body = JSON.stringify({ number: ADA, first_name: 'x'.repeat(20_000) });
    const keys = Object.entries(KEYS).map((entry) => entry.join(': '));
    const head = ['POST /api/v2/contacts HTTP/1.1', 'host: x', 'connection: close', ...keys];
    const lines = [...head, 'content-type: application/json', 'transfer-encoding: chunked', ''];
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
    socket.end(`${[...lines, body.length.toString(16), body, '0', '', ''].join('\r\n')}`);
    for await (const _ of socket);
    expect(mock.twin.journal.list()).toMatchObject([{ operation: 'contacts.create', body: undefined }]);
  });

  it('has the last thousand', async () => {
    for (let sent = 0; sent < 1010; sent += 1) await client.list('?limit=1');
    const entries = mock.twin.journal.list();
    const last = entries.at(-1)?.number ?? 0;
    expect([entries.length, entries[0]?.number]).toEqual([1000, last - 999]);
    expect(await requests(`?after=${last - 2}`)).toMatchObject([{ number: last - 1 }, { number: last }]);
  });
});

describe('an expectation', () => {
  beforeEach(async () => {
    await client.create(ADA);
    await client.list('?limit=2');
    await client.list('?limit=3');
  });

  it.each([
    [{ operation: 'contacts.create', body: { number: ADA } }, 1],
    [{ operation: 'contacts.list', times: 2 }, 2],
    [{ method: 'GET', path: '/api/v2/contacts', query: { limit: '3' }, status: 200 }, 1],
    [{ operation: 'contacts.delete', times: 0 }, 0],
    [{}, 3],
  ])('%j is met', async (body, matches) => {
    const verdict = await expectation(body);
    expect([verdict.status, verdict.body]).toMatchObject([200, { met: true, nearMisses: [] }]);
    expect(verdict.body).toHaveProperty('matches.length', matches);
  });

  it('is a 417 with the nearest misses when it is not met', async () => {
    const { status, body } = await expectation({ operation: 'contacts.list', query: { limit: '4' } });
    expect([status, body]).toMatchObject([
      417,
      {
        met: false,
        matches: [],
        nearMisses: [
          { entry: { query: { limit: '2' } }, differences: ['query.limit: expected "4", was "2"'] },
          { entry: { query: { limit: '3' } }, differences: ['query.limit: expected "4", was "3"'] },
          { entry: { operation: 'contacts.create' } },
        ],
      },
    ]);
  });

  it('is a 417 when it is met another number of times', async () => {
    const { status, body } = await expectation({ operation: 'contacts.list', times: 1 });
    expect([status, body]).toMatchObject([417, { met: false, matches: [{}, {}] }]);
  });

  it.each([
    ['a misspelt member', { operatoin: 'contacts.list' }, "no 'operatoin'"],
    ['half a time', { times: 0.5 }, "'times'"],
    ['a list', [], 'an object'],
    ['nothing', undefined, 'an object'],
  ])('with %s is a 400', async (_, body, saying) => {
    expect(await expectation(body)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining(saying) },
    });
  });
});
