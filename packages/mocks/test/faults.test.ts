import { setTimeout as sleep } from 'node:timers/promises';
import { exampleRequests } from '@contactkit/openapi';
import { FAULTS, type Fault, type FaultName } from '@contactkit/twins';
import { beforeEach, describe, expect, it } from 'vitest';
import { specs } from '../src/generated/specs/index.js';
import { providers, type StartMockOptions, startMock } from '../src/index.js';
import { controlClient } from './control-client.js';
import { startSendblue } from './start-sendblue.js';

const ADA = '+14155550101';

const { mock, client } = await startSendblue();

const asked = (fault: string) => ({ headers: { 'x-contactkit-fault': fault } });
const isThere = (phone: string) => JSON.stringify(mock.twin.contacts()).includes(phone);
/** The status of a request, or `undefined` when the connection was lost. */
const statusOf = (request: Promise<{ status: number }>) =>
  request.then(
    ({ status }) => status,
    () => undefined,
  );

describe('a fault that refuses', () => {
  it.each([
    ['rateLimited', 429, '7'],
    ['serverErrors', 500, null],
    ['unavailable', 503, '7'],
    ['badGateway', 502, null],
  ] as const)('%s is a %i', async (name, status, retryAfter) => {
    const answered = await client.create(ADA, asked(`${name}; retryAfter=7`));
    expect([answered.status, answered.headers.get('retry-after')]).toEqual([status, retryAfter]);
    expect(answered.headers.get('x-contactkit-mock')).toBe('fault');
    expect(isThere(ADA)).toBe(false);
    expect(mock.twin.journal.list()).toMatchObject([{ status, note: name, operation: 'contacts.create' }]);
  });

  it.each(providers)('speaks like %s', async (provider) => {
    await using other = await startMock(provider, { engine: 'twin', faults: ['rateLimited'] });
    const request = exampleRequests(await specs[provider]()).find(({ id }) => id === 'contacts.create');
    const { method = '', path = '', headers = {}, body = null, answers = [] } = request ?? {};
    const response = await fetch(`${other.url}${path}`, { method, headers, body });
    const declared = answers.find(({ status }) => status === 429);
    const type = response.headers.get('content-type') ?? '';
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
    expect(type).toBe(declared?.type);
    const text = await response.text();
    expect(type.includes('json') ? JSON.parse(text) : text).toEqual(declared?.value);
  });

  it('is a page of HTML where the provider has no words for it', async () => {
    const { headers, body } = await client.list('', asked('badGateway'));
    expect(headers.get('content-type')).toContain('text/html');
    expect(body).toContain('502 Bad Gateway');
  });
});

describe('a fault of the connection', () => {
  it('slow is the right answer, late', async () => {
    const before = performance.now();
    const { status } = await client.create(ADA, asked('slow; delay=30'));
    // The clock of timers and this one may differ by a millisecond.
    expect(performance.now() - before).toBeGreaterThanOrEqual(29);
    expect([status, isThere(ADA)]).toEqual([200, true]);
  });

  it.each([
    ['reset', false],
    ['resetAfterCommit', true],
  ])('%s loses the connection', async (name, isDone) => {
    await expect(client.create(ADA, asked(name))).rejects.toThrow('fetch failed');
    expect(isThere(ADA)).toBe(isDone);
    expect(mock.twin.journal.list()).toMatchObject([{ note: name }]);
    expect((await client.list()).status).toBe(200);
  });

  it.each([
    ['timeout', false],
    ['timeoutAfterCommit', true],
  ])('%s says nothing until the client gives up', async (name, isDone) => {
    const request = client.create(ADA, { ...asked(name), signal: AbortSignal.timeout(100) });
    await expect(request).rejects.toThrow('timeout');
    await sleep(10);
    expect(isThere(ADA)).toBe(isDone);
    expect((await client.list()).status).toBe(200);
  });

  it('truncatedBody ends half-way', async () => {
    const { url } = mock;
    const headers = { 'sb-api-key-id': 'any', 'sb-api-secret-key': 'any', ...asked('truncatedBody').headers };
    const response = await fetch(`${url}/api/v2/contacts`, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('emptyBody is the right status alone', async () => {
    const { status, body } = await client.create(ADA, asked('emptyBody'));
    expect([status, body, isThere(ADA)]).toEqual([200, '', true]);
  });
});

describe('a fault of lists', () => {
  beforeEach(() => mock.twin.seed(4));

  it('staleCursor begins at the first page', async () => {
    const first = await client.list('?limit=2');
    const second = await client.list('?limit=2&offset=2');
    const stale = await client.list('?limit=2&offset=2', asked('staleCursor'));
    expect(second.body).not.toEqual(first.body);
    expect(stale.body).toEqual(first.body);
  });

  it('duplicateCursor sends the last page again', async () => {
    const second = await client.list('?limit=2&offset=2');
    const again = await client.list('?limit=2&offset=4', asked('duplicateCursor'));
    expect(again.body).toEqual(second.body);
    expect((await client.list('?limit=2&offset=4')).body).not.toEqual(second.body);
  });
});

describe('how a fault is switched on', () => {
  it('by the header of one request', async () => {
    expect((await client.list('', asked('unavailable'))).status).toBe(503);
    expect((await client.list()).status).toBe(200);
    const { status, body } = await client.list('', asked('earthquake'));
    expect([status, body]).toMatchObject([400, { type: 'urn:contactkit:mock:unknown-fault' }]);
  });

  it('by the control routes, for as many calls as wanted', async () => {
    await client.control('POST faults', { body: { name: 'rateLimited', times: 2 } });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await client.list()).status);
    expect([statuses, mock.twin.faults.list()]).toEqual([[429, 429, 200], []]);
  });

  it('for one operation only', async () => {
    await client.control('POST faults', { body: { name: 'unavailable', operations: ['contacts.create'] } });
    expect([(await client.list()).status, (await client.create(ADA)).status]).toEqual([200, 503]);
  });

  it('one after the other', async () => {
    for (const name of ['rateLimited', 'unavailable'])
      await client.control('POST faults', { body: { name, times: 1 } });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await client.list()).status);
    expect(statuses).toEqual([429, 503, 200]);
  });

  it.each(Object.keys(FAULTS) as FaultName[])('%s by an option of startMock', async (name) => {
    const options: StartMockOptions = { engine: 'twin', faults: [{ name, delay: 1, times: 1 }] };
    await using other = await startMock('sendblue', options);
    const { list, control } = controlClient(other);
    await statusOf(list('', { signal: AbortSignal.timeout(100) }));
    expect(other.twin.journal.list()).toMatchObject([{ note: name }]);
    expect([(await list()).status, other.twin.faults.list()]).toEqual([200, []]);
    await control('POST reset');
    expect(other.twin.faults.list()).toMatchObject([{ name }]);
  });
});

describe('a fault that strikes now and then', () => {
  const sometimes: Fault = { name: 'unavailable', probability: 0.5 };

  /** Which of twenty calls it strikes. */
  async function strikes({ list }: typeof client): Promise<boolean[]> {
    const struck = [];
    for (let call = 0; call < 20; call += 1) struck.push((await list('?limit=1')).status === 503);
    return struck;
  }

  it('strikes the same calls for the same seed, and after a reset', async () => {
    const options = { engine: 'twin', faults: [sometimes], contacts: 3 } as const;
    await using one = await startMock('sendblue', { ...options, seed: 5 });
    await using two = await startMock('sendblue', { ...options, seed: 5 });
    await using three = await startMock('sendblue', { ...options, seed: 6 });
    const struck = await strikes(controlClient(one));
    expect(new Set(struck).size).toBe(2);
    expect(await strikes(controlClient(two))).toEqual(struck);
    expect(await strikes(controlClient(three))).not.toEqual(struck);
    one.twin.reset();
    expect(await strikes(controlClient(one))).toEqual(struck);
  });

  it('strikes never with 0, and always with 1', async () => {
    mock.twin.faults.add({ ...sometimes, probability: 0 });
    expect(await strikes(client)).not.toContain(true);
    mock.twin.faults.add({ ...sometimes, probability: 1 });
    expect(await strikes(client)).not.toContain(false);
  });
});
