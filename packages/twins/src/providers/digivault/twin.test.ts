import { describe, expect, it } from 'vitest';
import { createDigivaultTwin } from './twin.js';

const ORIGIN = 'https://api.digivault.com';
const HEADERS = { authorization: 'Bearer test', 'content-type': 'application/json' };

function send(twin = createDigivaultTwin()) {
  return async (method: string, path: string, body?: object) => {
    const response = await twin.fetch(`${ORIGIN}${path}`, {
      method,
      headers: HEADERS,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}

describe('createDigivaultTwin', () => {
  it('starts with the contacts of the examples, newest first', async () => {
    const { body } = await send()('GET', '/v1/contacts');
    expect(body).toMatchObject({ has_more: false, data: [{ username: 'MiraSolheim' }, {}] });
  });

  it('creates, finds, changes and deletes a contact', async () => {
    const call = send();
    const { status, body: made } = await call('POST', '/v1/contacts', {
      username: 'tomek',
      phone_number: '48-22-555-0110',
    });
    expect(status).toBe(201);
    expect(made).toMatchObject({ username: 'tomek', display_name: null, last_active_at: null });
    const path = `/v1/contacts/${made.id}`;
    expect((await call('GET', path)).body).toEqual(made);
    const changed = await call('PUT', path, { display_name: 'Tomek' });
    expect(changed.body).toEqual({ ...made, display_name: 'Tomek' });
    expect((await call('DELETE', path)).body).toEqual({ id: made.id, deleted: true });
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('DELETE', path)).status).toBe(404);
  });

  it('pages by cursor in both directions', async () => {
    const twin = createDigivaultTwin();
    twin.clear();
    twin.seed(5);
    const call = send(twin);
    const names = async (query: string) => {
      const { body } = await call('GET', `/v1/contacts?${query}`);
      return { ids: body.data.map(({ id }: { id: string }) => id), more: body.has_more };
    };
    const { ids } = await names('');
    expect(await names('limit=2')).toEqual({ ids: ids.slice(0, 2), more: true });
    expect(await names(`limit=2&starting_after=${ids[1]}`)).toEqual({ ids: ids.slice(2, 4), more: true });
    expect(await names(`limit=2&starting_after=${ids[3]}`)).toEqual({ ids: ids.slice(4), more: false });
    expect(await names(`limit=2&ending_before=${ids[3]}`)).toEqual({ ids: ids.slice(1, 3), more: true });
    expect(await names(`limit=2&ending_before=${ids[1]}`)).toEqual({ ids: ids.slice(0, 1), more: false });
  });

  it('refuses what the spec and the provider refuse', async () => {
    const call = send();
    const person = { username: 'tomek', phone_number: '1' };
    expect((await call('POST', '/v1/contacts', { username: 'x' })).status).toBe(400);
    expect((await call('POST', '/v1/contacts', { ...person, avatar_url: 'x' })).status).toBe(422);
    expect((await call('GET', '/v1/contacts?limit=101')).status).toBe(400);
    expect((await call('GET', '/v1/contacts?starting_after=nobody')).body).toMatchObject({
      param: 'starting_after',
    });
    await call('POST', '/v1/contacts', person);
    expect((await call('POST', '/v1/contacts', person)).body).toMatchObject({
      errors: { username: [expect.stringContaining('taken')] },
    });
  });

  it('counts requests when asked to', async () => {
    let now = 0;
    const call = send(createDigivaultTwin({ quirks: { 'rate-limits': true }, now: () => now }));
    for (let index = 0; index < 10; index += 1) await call('PUT', '/v1/contacts/pWykuDQvCTcwd7xD', {});
    expect((await call('PUT', '/v1/contacts/pWykuDQvCTcwd7xD', {})).status).toBe(429);
    expect((await call('GET', '/v1/contacts')).status).toBe(200);
    now = 60_000;
    expect((await call('PUT', '/v1/contacts/pWykuDQvCTcwd7xD', {})).status).toBe(200);
  });
});
