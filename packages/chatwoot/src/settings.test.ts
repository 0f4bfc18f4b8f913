import { expect, it } from 'vitest';
import { createChatwoot } from './generated/index.js';
import { isIdempotent } from './settings.js';

it.each([
  ['contacts.filter', true],
  ['contacts.create', false],
  ['contacts.merge', false],
  ['contacts.labels.add', false],
  ['contacts.customAttributes.destroy', false],
])('%s may be sent twice: %s', (operation, expected) => {
  expect(isIdempotent(operation)).toBe(expected);
});

it('a filter that failed is sent again, body and all', async () => {
  const sent: unknown[] = [];
  const answers = [
    new Response('', { status: 502 }),
    Response.json({ meta: { count: 0, current_page: 1 }, payload: [] }),
  ];
  const chatwoot = createChatwoot({
    apiAccessToken: 'test-token',
    accountId: 3,
    fetch: async (url, init) => {
      sent.push([url, init.body]);
      return answers.shift() ?? Response.error();
    },
  });
  const body = { payload: [{ attribute_key: 'plan', filter_operator: 'is_present' as const }] };
  await chatwoot.contacts.filter(body);
  const [first] = sent;
  expect(sent).toEqual([first, first]);
});
