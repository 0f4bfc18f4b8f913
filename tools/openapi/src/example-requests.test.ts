import { expect, it } from 'vitest';
import { exampleRequests } from './example-requests.js';

const document = {
  paths: {
    '/v2/contacts/{id}': {
      put: {
        operationId: 'contacts.update',
        parameters: [
          { name: 'id', in: 'path', example: 'a/b', schema: {} },
          { name: 'filter', in: 'query', example: { tag: 'vip', page: 2 }, schema: {} },
        ],
        requestBody: { $ref: '#/components/requestBodies/Update' },
        responses: {
          200: {
            content: { 'application/json': { schema: {}, examples: { updated: { value: { id: 1 } } } } },
          },
          404: { description: 'There is none.' },
        },
      },
    },
  },
  security: [{ bearer: [] }],
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    requestBodies: {
      Update: {
        content: { 'application/json': { schema: {}, examples: { one: { value: { name: 'Ada' } } } } },
      },
    },
  },
};

it('makes a request of the examples, with credentials and the declared responses', () => {
  expect(exampleRequests(document, 'secret')).toEqual([
    {
      id: 'contacts.update',
      method: 'PUT',
      path: '/v2/contacts/a%2Fb?tag=vip&page=2',
      headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      body: '{"name":"Ada"}',
      answers: [
        { status: 200, example: 'updated', type: 'application/json', value: { id: 1 } },
        { status: 404 },
      ],
    },
  ]);
});
