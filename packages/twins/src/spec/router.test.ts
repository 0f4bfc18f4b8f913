import { expect, it } from 'vitest';
import { facts as chatwoot } from '../generated/chatwoot/facts.js';
import { facts as sendblue } from '../generated/sendblue/facts.js';
import { createRouter } from './router.js';

const CONTACTS = ['api', 'v2', 'contacts'];
const ACCOUNT = ['api', 'v1', 'accounts'];
const route = createRouter(Object.values(sendblue.operations));
const routeChatwoot = createRouter(Object.values(chatwoot.operations));

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
  ['GET', ['api', 'v2', 'other'], []],
  ['PATCH', CONTACTS, ['DELETE', 'GET', 'POST']],
])('leads %s %j nowhere', (method, segments, methods) => {
  expect(route(method, segments)).toEqual({ methods });
});

it('names the methods of every template that a path fits, each once', () => {
  expect(route('PATCH', [...CONTACTS, 'count'])).toEqual({ methods: ['DELETE', 'GET', 'PUT'] });
});

it('reads several parameters', () => {
  const segments = [...ACCOUNT, '3', 'contacts', '+7', 'labels'];
  expect(routeChatwoot('POST', segments)).toMatchObject({
    operation: { id: 'contacts.labels.add' },
    path: { account_id: '3', id: '+7' },
  });
});

it.each([[['3', 'contacts', '']], [['', 'contacts', '7']], [['3', 'labels', '7']]])(
  'leads nowhere with %j in several parameters',
  (segments) => {
    expect(routeChatwoot('GET', [...ACCOUNT, ...segments])).toEqual({ methods: [] });
  },
);

it('takes a segment with more than a parameter for a fixed one', () => {
  const file = {
    id: 'files.get',
    method: 'GET',
    template: ['{id}.json'],
    responses: [],
    security: [],
    lists: {},
    body: 'none',
  } as const;
  const toFile = createRouter([file]);
  expect(toFile('GET', ['7.json'])).toEqual({ methods: [] });
});
