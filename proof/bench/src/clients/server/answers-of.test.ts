import { expect, it } from 'vitest';
import { answersOf } from './answers-of.js';

const answer = answersOf(40);

function bodyOf(url: string, method = 'GET') {
  return JSON.parse(answer(method, url).text);
}

it('pages Sendblue by offset', () => {
  expect(bodyOf('/api/v2/contacts?limit=30')).toHaveLength(30);
  expect(bodyOf('/api/v2/contacts?limit=30&offset=30')).toHaveLength(10);
  expect(bodyOf('/api/v2/contacts?limit=30&offset=60')).toEqual([]);
});

it('pages Chatwoot by number, with a total', () => {
  expect(bodyOf('/api/v1/accounts/1/contacts?page=3')).toMatchObject({ meta: { count: 40 } });
  expect(bodyOf('/api/v1/accounts/1/contacts?page=3').payload).toHaveLength(10);
});

it('pages orq.ai by cursor', () => {
  const { data, has_more } = bodyOf('/v2/contacts?limit=25');
  expect([data.length, has_more]).toEqual([25, true]);
  const rest = bodyOf(`/v2/contacts?limit=25&starting_after=${data.at(-1)._id}`);
  expect([rest.data.length, rest.has_more]).toEqual([15, false]);
});

it.each([
  ['GET', '/api/v2/contacts/+12025550143', 200],
  ['POST', '/api/v2/contacts', 200],
  ['GET', '/v2/contacts/contact_000143', 200],
  ['POST', '/v2/contacts', 201],
  ['GET', '/elsewhere', 404],
])('answers %s %s with %d', (method, url, status) => {
  expect(answer(method, url).status).toBe(status);
});
