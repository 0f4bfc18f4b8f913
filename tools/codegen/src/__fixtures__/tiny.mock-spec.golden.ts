// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export const spec: object = {
  openapi: '3.1.0',
  info: { title: 'Tiny', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: 'https://api.tiny.example' }],
  security: [{ token: [] }],
  paths: {
    '/v1/{account_id}/notes': {
      get: {
        operationId: 'notes.list',
        summary: 'List the notes',
        description: 'Newest first.',
        externalDocs: { url: 'https://docs.example.com/list' },
        'x-pagination': {
          style: 'cursor',
          request: 'after',
          limit: 'limit',
          items: 'data',
          cursor: 'id',
          more: 'has_more',
          defaults: { limit: 9 },
        },
        parameters: [
          { $ref: '#/components/parameters/Account' },
          {
            name: 'limit',
            in: 'query',
            description: 'Notes per page.',
            schema: { type: 'integer', default: 5, maximum: 9 },
            example: 5,
          },
          { name: 'after', in: 'query', description: 'Cursor.', schema: { type: 'string' }, example: 'n1' },
          {
            name: 'where',
            in: 'query',
            description: 'Filter.',
            schema: { type: 'object', properties: { tag: { type: 'string' } } },
            example: { tag: 'a' },
          },
        ],
        responses: {
          '200': { $ref: '#/components/responses/NoteList' },
          '401': { $ref: '#/components/responses/Refused' },
        },
      },
      post: {
        operationId: 'notes.create',
        summary: 'Add a note.',
        description: 'The text may hold a comment: */ is fine.',
        externalDocs: { url: 'https://docs.example.com/create' },
        parameters: [{ $ref: '#/components/parameters/Account' }],
        requestBody: { $ref: '#/components/requestBodies/NoteCreate' },
        responses: {
          '201': { $ref: '#/components/responses/Note' },
          '401': { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/v1/{account_id}/notes/{note_id}/links': {
      put: {
        operationId: 'notes.links.clear',
        summary: 'Take links off a note.',
        description: 'All of them, when there is no body.',
        externalDocs: { url: 'https://docs.example.com/clear' },
        parameters: [{ $ref: '#/components/parameters/Account' }, { $ref: '#/components/parameters/NoteId' }],
        requestBody: { $ref: '#/components/requestBodies/LinkChoice' },
        responses: {
          '204': { $ref: '#/components/responses/Done' },
          '401': { $ref: '#/components/responses/Refused' },
        },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    parameters: {
      Account: {
        name: 'account_id',
        in: 'path',
        required: true,
        'x-client-option': 'accountId',
        description: 'Number of the account.',
        schema: { type: 'integer' },
        example: 7,
      },
      NoteId: {
        name: 'note_id',
        in: 'path',
        required: true,
        description: 'Its id.',
        schema: { type: 'string' },
        example: 'n1',
      },
    },
    requestBodies: {
      NoteCreate: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/NoteCreate' },
            examples: { note: { value: { text: 'Hello' } } },
          },
        },
      },
      LinkChoice: {
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/LinkChoice' },
            examples: { one: { value: { url: 'https://example.com' } } },
          },
        },
      },
    },
    responses: {
      NoteList: {
        description: 'One page.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/NoteList' },
            examples: { notes: { value: { data: [{ id: 'n1', text: 'Hello' }], has_more: false } } },
          },
        },
      },
      Note: {
        description: 'The note.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Note' },
            examples: { note: { value: { id: 'n2', text: 'Hello' } } },
          },
        },
      },
      Done: { description: 'Nothing to say.' },
      Refused: {
        description: 'The token is missing or wrong. Get another one.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Refusal' },
            examples: {
              missingCredentials: { value: { error: 'none' } },
              invalidCredentials: { value: { error: 'wrong' } },
            },
          },
        },
      },
    },
    schemas: {
      NoteCreate: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
      LinkChoice: { type: 'object', properties: { url: { type: 'string', format: 'uri' } } },
      Note: {
        type: 'object',
        description: 'A note.',
        required: ['id', 'text'],
        properties: { id: { type: 'string' }, text: { type: 'string' } },
      },
      NoteList: {
        type: 'object',
        required: ['data', 'has_more'],
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Note' } },
          has_more: { type: 'boolean' },
        },
      },
      Refusal: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
    },
  },
};
