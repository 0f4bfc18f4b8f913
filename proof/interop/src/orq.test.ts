import { Orq } from '@orq-ai/node';
import {
  APIError,
  DeleteContactResponseBody,
  RetrieveContactResponseBody,
  UpdateContactResponseBody,
} from '@orq-ai/node/models/errors/index.js';
import { describe, expect, it, vi } from 'vitest';
import { ENGINES, operationsOf, startEngine } from './start-engine.js';

// Prism takes a second to load, and on a slow machine many.
vi.setConfig({ testTimeout: 30_000 });

const ID = 'quay/nadia 1@example';
const NADIA = {
  externalId: ID,
  displayName: 'Nadia Okafor',
  email: 'nadia@quay.example',
  avatarUrl: 'https://quay.example/nadia.png',
  tags: ['lead', 'north'],
  metadata: { plan: 'trial', seats: 4, owner: { name: 'Dana' } },
};

describe.each(ENGINES)('@orq-ai/node on the engine %s', async (engine) => {
  const { mock, succeeded } = await startEngine('orq', engine);
  const { contacts } = new Orq({ apiKey: 'key', serverURL: mock.url });

  it('creates a contact and retrieves it by either id', async () => {
    const { workspaceId, ...created } = await contacts.create(NADIA);
    expect(created).toEqual({
      ...NADIA,
      id: expect.stringMatching(/^contact_/),
      created: expect.any(Date),
      updated: expect.any(Date),
    });
    expect(workspaceId).toMatch(/^[\da-f-]{36}$/);
    expect(await contacts.retrieve({ id: created.id })).toEqual(created);
    expect(await contacts.retrieve({ id: ID })).toEqual(created);
    expect(mock.twin.contacts().at(-1)).toMatchObject({ external_id: ID, display_name: 'Nadia Okafor' });
  });

  it('creates a contact of which only the external id is known', async () => {
    await contacts.create({ externalId: ID, email: null });
    const bare = { displayName: null, email: null, avatarUrl: null, tags: [], metadata: {} };
    expect(await contacts.retrieve({ id: ID })).toMatchObject({ externalId: ID, ...bare });
  });

  it('walks through the list, forth and back', async () => {
    mock.twin.seed(12);
    const { data: all, hasMore } = await contacts.list({ limit: 50 });
    expect([all.length, hasMore]).toEqual([mock.twin.contacts().length, false]);
    const first = await contacts.list();
    expect(first).toMatchObject({ object: 'list', data: all.slice(0, 10), hasMore: true });
    const rest = await contacts.list({ startingAfter: first.data.at(-1)?.id });
    expect(rest).toMatchObject({ data: all.slice(10), hasMore: false });
    const back = await contacts.list({ endingBefore: rest.data[0]?.id, includeMetrics: null });
    expect(back.data).toEqual(first.data);
  });

  it('lists by tags, with metrics', async () => {
    await contacts.create(NADIA);
    await contacts.create({ externalId: 'bo', tags: ['south'] });
    await contacts.create({ externalId: 'kim', tags: ['east'] });
    const found = await contacts.list({ filterBy: { tags: ['north', 'south'] }, includeMetrics: true });
    const metrics = { totalCost: 0, totalTokens: 0, totalRequests: 0, errorRate: 0 };
    expect(found.data).toMatchObject([
      { externalId: 'bo', metrics },
      { externalId: ID, metrics },
    ]);
    expect((await contacts.list({ filterBy: { tags: ['west'] } })).data).toEqual([]);
    const { data } = await contacts.list({ includeMetrics: true });
    expect(data.some((contact) => contact.metrics.totalRequests > 0)).toBe(true);
  });

  it('updates: what is sent is replaced, the rest stays', async () => {
    const { workspaceId: _, ...created } = await contacts.create(NADIA);
    const requestBody = { displayName: null, tags: [], metadata: { plan: 'paid' } };
    const updated = await contacts.update({ id: ID, requestBody });
    expect(updated).toEqual({ ...created, ...requestBody, updated: expect.any(Date) });
    expect(await contacts.update({ id: created.id })).toEqual(updated);
    expect(await contacts.retrieve({ id: ID })).toEqual(updated);
  });

  it('deletes', async () => {
    const before = await contacts.list();
    await contacts.create(NADIA);
    expect(await contacts.delete({ id: ID })).toBeUndefined();
    expect(await contacts.list()).toEqual(before);
  });

  it('throws its own errors', async () => {
    await expect(contacts.retrieve({ id: ID })).rejects.toBeInstanceOf(RetrieveContactResponseBody);
    await expect(contacts.delete({ id: ID })).rejects.toBeInstanceOf(DeleteContactResponseBody);
    const update = contacts.update({ id: ID, requestBody: { tags: [] } });
    await expect(update).rejects.toBeInstanceOf(UpdateContactResponseBody);
    await contacts.create(NADIA);
    const again = contacts.create(NADIA);
    await expect(again).rejects.toBeInstanceOf(APIError);
    await expect(again).rejects.toMatchObject({ statusCode: 409 });
    await expect(contacts.list({ limit: 51 })).rejects.toMatchObject({ statusCode: 400 });
    const stranger = new Orq({ apiKey: 'invalid', serverURL: mock.url }).contacts;
    await expect(stranger.list()).rejects.toMatchObject({ statusCode: 401 });
  });

  it('has led to every operation', async () => {
    expect(succeeded()).toEqual(await operationsOf(mock));
  });
});
