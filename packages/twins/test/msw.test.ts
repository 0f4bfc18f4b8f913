import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTwin } from '../src/index.js';
import { twinHandlers } from '../src/msw.js';

const twin = await createTwin('digivault');
const server = setupServer(...twinHandlers(twin));
const headers = { authorization: 'Bearer any' };
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

it('leads requests to the provider to its twin', async () => {
  const response = await fetch('https://api.digivault.com/v1/contacts?limit=1', { headers });
  expect(await response.json()).toMatchObject({ has_more: true, data: [{ username: 'MiraSolheim' }] });
});

it('loses the connection when a fault says so', async () => {
  twin.faults.add({ name: 'reset', times: 1 });
  await expect(fetch('https://api.digivault.com/v1/contacts', { headers })).rejects.toThrow(TypeError);
  expect((await fetch('https://api.digivault.com/v1/contacts', { headers })).status).toBe(200);
});
