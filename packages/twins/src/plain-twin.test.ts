import { expect, it } from 'vitest';
import { checks } from './generated/digivault/checks.js';
import { facts } from './generated/digivault/facts.js';
import { createPlainTwin } from './plain-twin.js';

const twin = createPlainTwin(facts, checks)();
const send = (method: string, path: string, body?: string) =>
  twin.fetch(`https://api.digivault.com${path}`, {
    method,
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    ...(body !== undefined && { body }),
  });

it('answers with the examples of the spec, and refuses what the spec refuses', async () => {
  expect(await (await send('GET', '/v1/contacts/anybody')).json()).toMatchObject({ username: 'MiraSolheim' });
  expect((await send('POST', '/v1/contacts', '{"username":"a","phone_number":"1"}')).status).toBe(201);
  expect((await send('POST', '/v1/contacts', '{}')).status).toBe(400);
});

it('says that it remembers nothing', () => {
  expect(twin.isStateful).toBe(false);
});

it('says that it cannot invent anybody', () => {
  expect(() => twin.seed(1)).toThrow('no behaviour yet');
});
