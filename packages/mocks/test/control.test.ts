import { FAULTS } from '@contactkit/twins';
import { describe, expect, it } from 'vitest';
import { startMock } from '../src/index.js';
import { controlClient } from './control-client.js';
import { startSendblue } from './start-sendblue.js';

const { mock, client } = await startSendblue();
/** Contacts in the examples of the spec. */
const examples = mock.twin.contacts().length;

const NDJSON = { 'content-type': 'application/x-ndjson' };
const JSON_TYPE = { 'content-type': 'application/json' };
const ADA = { number: '+14155550101', first_name: 'Ada' };
const BEA = { number: '+14155550102', first_name: 'Bea' };

/** A refusal of the control routes that says something. */
const refused = (saying: string, status = 400) => ({
  status,
  body: { type: expect.stringContaining('urn:contactkit:mock:'), detail: expect.stringContaining(saying) },
});

describe('what a server says of itself', () => {
  it('is its health', async () => {
    expect(await client.control('GET health')).toMatchObject({
      status: 200,
      body: { status: 'ok', provider: 'sendblue', engine: 'twin', mode: 'stateful', tenants: [] },
    });
  });

  it('is the spec', async () => {
    const { status, body } = await client.control('GET spec');
    expect([status, body]).toMatchObject([200, { openapi: expect.any(String), paths: expect.any(Object) }]);
  });

  it.each(['/__mock', '/__mock/'])('is a page at %s', async (path) => {
    const { status, headers, body } = await client.send('GET', path);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<!doctype html>');
  });
});

describe('the contacts', () => {
  it('are those of the store, newest last', async () => {
    await client.create(ADA.number);
    const { body } = await client.control('GET contacts');
    expect(body).toEqual({ total: examples + 1, contacts: mock.twin.contacts() });
    expect(mock.twin.contacts().at(-1)).toMatchObject({ phone: ADA.number });
  });

  it('are the newest ones, as many as wanted', async () => {
    mock.twin.seed([ADA, BEA]);
    const { body } = await client.control('GET contacts?limit=1');
    expect(body).toMatchObject({ total: examples + 2, contacts: [{ phone: BEA.number }] });
    expect((await client.control('GET contacts?limit=0')).body).toEqual({
      total: examples + 2,
      contacts: [],
    });
  });

  it.each(['many', '-1', '', '1&limit=2'])('are refused for limit=%s', async (limit) => {
    expect(await client.control(`GET contacts?limit=${limit}`)).toMatchObject(refused("'limit'"));
  });
});

describe('seed', () => {
  it('adds invented people, whatever the content type says', async () => {
    const sent = { body: { count: 20 } };
    expect(await client.control('POST seed', sent)).toMatchObject({ body: { contacts: examples + 20 } });
    await client.control('POST seed', { body: '{"count":1}' });
    expect(await client.total()).toBe(examples + 21);
  });

  it('adds the bodies of an array, and those of lines', async () => {
    await client.control('POST seed', { body: [ADA] });
    await client.control('POST seed', { body: `${JSON.stringify(BEA)}\n\n`, headers: NDJSON });
    expect(mock.twin.contacts().slice(-2)).toMatchObject([{ phone: ADA.number }, { phone: BEA.number }]);
  });

  it.each([
    ['a record that is none', { body: [ADA, { first_name: 'Nobody' }] }, 'Contact 1 '],
    ['a record that is refused', { body: [ADA, BEA, ADA] }, 'Contact 2 was refused with 409'],
    [
      'a line that is no JSON',
      { body: `${JSON.stringify(ADA)}\n\n{"number":\n`, headers: NDJSON },
      'line 3 ',
    ],
    ['half a person', { body: { count: 1.5 } }, 'not 1.5'],
    ['too many people', { body: { count: 60_001 } }, '60000'],
    ['no body', {}, '{ "count": 20 }'],
    ['something else', { body: { people: 20 } }, 'Contact 0 is no body of contacts.create'],
  ])('stores nothing of %s', async (_, sent, saying) => {
    expect(await client.control('POST seed', sent)).toMatchObject(refused(saying));
    expect(await client.total()).toBe(examples);
  });
});

describe('reset, clear and snapshot', () => {
  it('reset brings back the examples, and forgets journal and faults', async () => {
    await client.create(ADA.number);
    mock.twin.faults.add('rateLimited');
    expect((await client.control('POST reset')).status).toBe(204);
    expect([mock.twin.journal.list(), mock.twin.faults.list()]).toEqual([[], []]);
    expect(await client.total()).toBe(examples);
  });

  it('clear forgets every contact', async () => {
    expect((await client.control('POST clear')).status).toBe(204);
    expect(await client.total()).toBe(0);
  });

  it('a snapshot can be restored', async () => {
    await client.create(ADA.number);
    const { body } = await client.control('GET snapshot');
    await client.control('POST clear');
    expect((await client.control('PUT snapshot', { body })).status).toBe(204);
    expect((await client.control('GET snapshot')).body).toEqual(body);
  });

  it('a snapshot can be restored that is longer than a request may be', async () => {
    mock.twin.seed(8000);
    const body = mock.twin.snapshot();
    await client.control('POST clear');
    expect((await client.control('PUT snapshot', { body })).status).toBe(204);
    expect(await client.total()).toBe(examples + 8000);
  });

  it.each([
    ['of another provider', { provider: 'orq', random: 1, people: 0, tables: {} }, "of 'orq'"],
    ['without tables', { provider: 'sendblue', random: 1, people: 0 }, 'tables'],
    ['that is a list', [], 'an object'],
    ['that is not there', undefined, 'an object'],
  ])('a snapshot %s changes nothing', async (_, body, saying) => {
    expect(await client.control('PUT snapshot', { body })).toMatchObject(refused(saying));
    expect(await client.total()).toBe(examples);
  });
});

describe('faults', () => {
  it('can be added, listed and ended', async () => {
    const fault = { name: 'slow', delay: [1, 2], operations: ['contacts.list'], times: 2 };
    expect(await client.control('POST faults', { body: fault })).toMatchObject({
      status: 201,
      body: { faults: [fault] },
    });
    expect((await client.control('GET faults')).body).toEqual({ faults: [fault], known: FAULTS });
    expect((await client.control('DELETE faults')).status).toBe(204);
    expect((await client.control('GET faults')).body).toMatchObject({ faults: [] });
  });

  it.each([
    ['an unknown one', { name: 'earthquake' }, 'rateLimited, serverErrors'],
    ['one with an unknown member', { name: 'slow', wait: 1 }, "no 'wait'"],
    ['one with a wrong probability', { name: 'slow', probability: 2 }, "'probability'"],
    ['one that strikes never', { name: 'slow', times: 0 }, "'times'"],
    ['none', undefined, 'a name'],
  ])('%s is refused', async (_, body, saying) => {
    expect(await client.control('POST faults', { body })).toMatchObject(refused(saying));
    expect(mock.twin.faults.list()).toEqual([]);
  });
});

describe('tenants', () => {
  const tenant = (name: string) => ({ 'x-contactkit-tenant': name });

  it('have contacts, faults and journals of their own, and can be deleted', async () => {
    await client.create(ADA.number, { headers: tenant('one') });
    await client.control('POST faults', { body: { name: 'unavailable' }, headers: tenant('two') });
    expect([await client.total(), await client.total(tenant('one'))]).toEqual([examples, examples + 1]);
    expect((await client.list('', { headers: tenant('two') })).status).toBe(503);
    expect((await client.list('', { headers: tenant('one') })).status).toBe(200);
    expect([mock.twin, mock.tenant('one')].map(({ journal }) => journal.list().length)).toEqual([0, 2]);
    expect((await client.control('GET health')).body).toMatchObject({ tenants: ['one', 'two'] });

    for (const name of ['one', 'two', 'nobody'])
      expect((await client.control(`DELETE tenants/${name}`)).status).toBe(204);
    expect((await client.control('GET health')).body).toMatchObject({ tenants: [] });
    expect(await client.total(tenant('one'))).toBe(examples);
    await client.control('DELETE tenants/one');
  });

  it('may have a slash in their names', async () => {
    mock.tenant('team/a');
    mock.tenant('team');
    expect((await client.control('DELETE tenants/team/a')).status).toBe(404);
    expect((await client.control('DELETE tenants/team%2Fa')).status).toBe(204);
    expect((await client.control('GET health')).body).toMatchObject({ tenants: ['team'] });
    await client.control('DELETE tenants/team');
  });

  it('are a thousand at most', async () => {
    const full = await startMock('sendblue', { engine: 'twin' });
    for (let index = 1; index < 1000; index += 1) full.tenant(`t${index}`);
    const other = controlClient(full);
    expect(await other.list('', { headers: tenant('more') })).toMatchObject(refused('1000 tenants', 507));
    expect(await other.control('POST reset', { headers: tenant('more') })).toMatchObject(
      refused('1000', 507),
    );
    await other.control('DELETE tenants/t1');
    expect((await other.list('', { headers: tenant('more') })).status).toBe(200);
    await full.close();
  });
});

describe('what there is not', () => {
  it.each(['GET nothing', 'POST health', 'PATCH journal', 'DELETE tenants'])(
    '%s is a 404 that lists what there is',
    async (route) => {
      const [method] = route.split(' ');
      const found = await client.control(route);
      expect(found).toMatchObject(refused(`There is no ${method} /__mock/`, 404));
      expect(found).toMatchObject(refused('PUT /__mock/snapshot', 404));
      expect(found).toMatchObject(refused('DELETE /__mock/tenants/<name>', 404));
    },
  );

  it.each(['POST seed', 'PUT snapshot', 'POST faults', 'POST journal/expect'])(
    '%s with half a JSON is a 400',
    async (route) => {
      const answered = await client.control(route, { body: '{"name":', headers: JSON_TYPE });
      expect(answered).toMatchObject(refused('JSON'));
    },
  );
});
