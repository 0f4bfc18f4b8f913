import { expect, it } from 'vitest';
import { facts as chatwoot } from '../generated/chatwoot/facts.js';
import { facts as sendblue } from '../generated/sendblue/facts.js';
import { createRouter } from './create-router.js';

const CONTACTS = ['api', 'v2', 'contacts'];
const route = createRouter(sendblue);

it.each([
  ['GET', CONTACTS, 'contacts.list', {}],
  ['GET', [...CONTACTS, 'count'], 'contacts.count', {}],
  ['GET', [...CONTACTS, '+12025550143'], 'contacts.retrieve', { phone_number: '+12025550143' }],
  ['DELETE', [...CONTACTS, 'count'], 'contacts.delete', { phone_number: 'count' }],
  ['POST', [...CONTACTS, 'bulk'], 'contacts.bulk.create', {}],
])('leads %s %j to %s', (method, segments, id, path) => {
  expect(route(method, segments)).toMatchObject({ operation: { id }, path });
});

it.each([
  ['GET', ['api'], []],
  ['GET', [...CONTACTS, ''], []],
  ['GET', [...CONTACTS, 'a', 'b'], []],
  ['PATCH', CONTACTS, ['GET', 'POST', 'DELETE']],
])('leads %s %j nowhere', (method, segments, methods) => {
  const found = route(method, segments);
  expect(found.operation).toBeUndefined();
  expect(new Set(found.operation ? [] : found.methods)).toEqual(new Set(methods));
});

it('reads several parameters', () => {
  const segments = ['api', 'v1', 'accounts', '3', 'contacts', '7', 'labels'];
  expect(createRouter(chatwoot)('POST', segments)).toMatchObject({
    operation: { id: 'contacts.labels.add' },
    path: { account_id: '3', id: '7' },
  });
});
