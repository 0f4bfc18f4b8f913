import type { OperationFacts } from '@contactkit/twins/referee';

const key = (name: string) => ({ type: 'apiKey', in: 'header', name });

const json = (schema: object, examples: Record<string, unknown>) => ({
  description: 'An answer.',
  content: {
    'application/json': {
      schema,
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    },
  },
});

const error = (...names: string[]) =>
  json(
    { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
    Object.fromEntries(names.map((name) => [name, { error: name }])),
  );

const thing = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', maxLength: 5 }, size: { type: ['integer', 'null'] } },
};

const body = (required: boolean) => ({ required, content: { 'application/json': { schema: thing } } });

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^\\+[0-9]+$' } };

const limit = { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } };

const filter = {
  name: 'filter_by',
  in: 'query',
  style: 'form',
  explode: true,
  schema: {
    type: 'object',
    properties: { tags: { type: 'array', maxItems: 3, items: { type: 'string', minLength: 1 } } },
  },
};

interface Operation {
  operationId: string;
  parameters?: object[];
  requestBody?: ReturnType<typeof body>;
  responses: Record<
    string,
    {
      description: string;
      content?: Record<string, { schema: object; example?: unknown; examples?: object }>;
    }
  >;
}

const PATHS: Record<string, Record<string, Operation>> = {
  '/v1/things': {
    get: {
      operationId: 'things.list',
      parameters: [limit, filter],
      responses: {
        200: json({ type: 'array', items: thing }, { things: [{ name: 'one' }], none: [] }),
        400: error('invalidValue'),
        401: error('invalidCredentials'),
        403: error('missingCredentials'),
        429: {
          description: 'Slow down.',
          content: { 'text/plain': { schema: { type: 'string' }, example: 'Later\n' } },
        },
      },
    },
    post: {
      operationId: 'things.create',
      requestBody: body(true),
      responses: {
        201: json(thing, { thing: { name: 'one' } }),
        400: error('missingField', 'malformedBody'),
        401: error('invalidCredentials', 'missingCredentials'),
        422: error('duplicate', 'invalidValue'),
      },
    },
  },
  '/v1/things/{id}': {
    get: {
      operationId: 'things.retrieve',
      parameters: [id],
      responses: { 200: json(thing, { thing: { name: 'one' } }), 404: error('notFound', 'invalidValue') },
    },
    put: {
      operationId: 'things.update',
      parameters: [id],
      requestBody: body(false),
      responses: { 200: { description: 'Done.' } },
    },
    delete: {
      operationId: 'things.delete',
      parameters: [id],
      responses: { 204: { description: 'Gone.' } },
    },
  },
  '/v1/things/broken': {
    get: { operationId: 'things.broken', responses: { 200: json(thing, { thing: { name: 'too long' } }) } },
  },
};

/** A small API with two headers as credentials and with every kind of answer that our specs have. */
export const thingsSpec: object = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1.0.0' },
  servers: [{ url: 'https://things.example.com' }],
  security: [{ keyId: [], keySecret: [] }],
  components: { securitySchemes: { keyId: key('x-key-id'), keySecret: key('x-key-secret') } },
  paths: PATHS,
};

const slot = (name: string) => ({ in: 'header', name }) as const;

/** What a twin would know of the operations of the things API. */
export function thingsOperations(
  security: OperationFacts['security'] = [[slot('x-key-id'), slot('x-key-secret')]],
): OperationFacts[] {
  return Object.entries(PATHS).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, requestBody, responses }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      template: path.slice(1).split('/'),
      security,
      lists: {},
      body: requestBody ? (requestBody.required ? 'required' : 'optional') : 'none',
      responses: Object.entries(responses).map(([status, { content = {} }]) => ({
        status: Number(status),
        examples: Object.keys(content['application/json']?.examples ?? {}),
        headers: {},
        bodies: {},
      })),
    })),
  );
}
