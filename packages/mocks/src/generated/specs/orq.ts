// Generated from specs/orq/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export const spec: object = {
  openapi: '3.1.0',
  info: {
    title: 'orq.ai contacts',
    version: '1.0.0',
    summary: 'The contacts of an orq.ai workspace.',
    description:
      "Written by hand for contactkit from orq.ai's public documentation and SDKs; orq.ai does not publish this document. It describes the contacts resource as of December 2025. orq.ai has since renamed contacts to identities (`/v2/identities`), which are not covered here. What is known and what is assumed stands in `SOURCES.md`.",
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    { url: 'https://my.orq.ai', description: 'The server of the official SDKs.' },
    {
      url: 'https://api.orq.ai',
      description: 'The server of the curl samples in the documentation, with the same paths.',
    },
  ],
  security: [{ ApiKey: [] }],
  tags: [{ name: 'contacts', description: 'The users, teams or customers whose usage a workspace tracks.' }],
  paths: {
    '/v2/contacts': {
      get: {
        operationId: 'contacts.list',
        tags: ['contacts'],
        summary: 'List the contacts of the workspace, one page at a time.',
        description:
          'Newest first (assumed). The end is reached when `has_more` is `false`; there is no total. Send at most one of the two cursors: what both together mean is not documented.',
        externalDocs: {
          description: 'orq.ai API reference: List contacts',
          url: 'https://docs.orq.ai/reference/contacts/list-contacts',
        },
        'x-pagination': {
          style: 'cursor',
          request: 'starting_after',
          limit: 'limit',
          items: 'data',
          cursor: '_id',
          more: 'has_more',
          defaults: { limit: 50 },
        },
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description:
              'Contacts per page, a whole number from 1 to 50. It is declared as a number and not as an integer because the provider does so: `limit=10.0`, as sent by its Python SDK, is accepted too.',
            schema: { type: 'number', minimum: 1, maximum: 50, default: 10 },
            example: 10,
          },
          {
            name: 'starting_after',
            in: 'query',
            description:
              'Cursor for the next page: the `_id` of the last contact of the page before. The answer begins with the contact after it.',
            schema: { type: 'string' },
            example: 'contact_01KNPYAFZDAKEPGJNTEGE382FV',
          },
          {
            name: 'ending_before',
            in: 'query',
            description:
              'Cursor for the previous page: the `_id` of the first contact of the page after. The answer ends with the contact before it.',
            schema: { type: 'string' },
            example: 'contact_01KEH9XTK8R33VJ4KJC9TA77VZ',
          },
          {
            name: 'filter_by',
            in: 'query',
            description:
              'Restricts the list to contacts with certain tags. It travels as `tags=a,b`: the name `filter_by` itself does not appear in the URL.',
            style: 'form',
            explode: true,
            schema: {
              type: 'object',
              properties: {
                tags: {
                  type: ['array', 'string'],
                  items: { type: 'string' },
                  description:
                    'Tags to look for, as an array or as one text with commas in between, which is how they travel. A contact with at least one of them is listed (assumed).',
                },
              },
            },
            example: { tags: ['premium', 'beta'] },
          },
          {
            name: 'include_metrics',
            in: 'query',
            description:
              "Whether to compute each contact's usage of the last 30 days. `null` is the same as leaving it out. See `metrics` of the items for what comes back without it.",
            schema: { type: ['boolean', 'null'], default: false },
            example: true,
          },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ContactList' },
          '400': { $ref: '#/components/responses/InvalidListQuery' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
      post: {
        operationId: 'contacts.create',
        tags: ['contacts'],
        summary: 'Create a contact.',
        description:
          'Refused with 409 (status assumed) when a contact of the workspace already has this `external_id`; the existing contact stays as it is. A repeated call therefore never makes a duplicate, but its second answer is an error. There is no idempotency key.',
        externalDocs: {
          description: 'orq.ai API reference: Create a contact',
          url: 'https://docs.orq.ai/reference/contacts/create-a-contact',
        },
        requestBody: { $ref: '#/components/requestBodies/ContactCreate' },
        responses: {
          '201': { $ref: '#/components/responses/ContactCreated' },
          '400': { $ref: '#/components/responses/InvalidContactCreate' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '409': { $ref: '#/components/responses/DuplicateContact' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/v2/contacts/{id}': {
      get: {
        operationId: 'contacts.retrieve',
        tags: ['contacts'],
        summary: 'Retrieve one contact, by its id or by your own.',
        description: 'The answer has neither `workspace_id` nor `metrics`.',
        externalDocs: {
          description: 'orq.ai API reference: Retrieve a contact',
          url: 'https://docs.orq.ai/reference/contacts/retrieve-a-contact',
        },
        parameters: [{ $ref: '#/components/parameters/ContactId' }],
        responses: {
          '200': { $ref: '#/components/responses/Contact' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
      patch: {
        operationId: 'contacts.update',
        tags: ['contacts'],
        summary: 'Change some members of a contact.',
        description:
          'Members that are not sent keep their value; a body without members, or no body, changes nothing. `tags` and `metadata` are replaced as a whole (assumed): send everything that is to remain. Idempotent, apart from the `updated` time. `external_id` cannot be changed. The 404 has another body than that of `retrieve` and `delete`.',
        externalDocs: {
          description: 'orq.ai API reference: Update a contact',
          url: 'https://docs.orq.ai/reference/contacts/update-a-contact',
        },
        parameters: [{ $ref: '#/components/parameters/ContactId' }],
        requestBody: { $ref: '#/components/requestBodies/ContactUpdate' },
        responses: {
          '200': { $ref: '#/components/responses/ContactUpdated' },
          '400': { $ref: '#/components/responses/InvalidContactUpdate' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '404': { $ref: '#/components/responses/ContactToUpdateNotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
      delete: {
        operationId: 'contacts.delete',
        tags: ['contacts'],
        summary: 'Delete a contact for good, along with its budgets.',
        description: 'It cannot be undone. A second call for the same contact answers 404.',
        externalDocs: {
          description: 'orq.ai API reference: Delete a contact',
          url: 'https://docs.orq.ai/reference/contacts/delete-a-contact',
        },
        parameters: [{ $ref: '#/components/parameters/ContactId' }],
        responses: {
          '204': { $ref: '#/components/responses/ContactDeleted' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      ApiKey: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'An API key of the workspace, sent as `Authorization: Bearer <key>`.',
      },
    },
    parameters: {
      ContactId: {
        name: 'id',
        in: 'path',
        required: true,
        description:
          "The contact's `_id`, or the `external_id` that you gave it. It is percent-encoded in the path, so that one with a slash or a space works too.",
        schema: { type: 'string' },
        example: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
      },
    },
    headers: {
      RetryAfter: {
        description: 'Seconds to wait before the next request.',
        schema: { type: 'integer', minimum: 0 },
        example: 30,
      },
    },
    requestBodies: {
      ContactCreate: {
        description: 'The new contact.',
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactCreate' },
            examples: {
              contact: {
                summary: 'A user on trial',
                value: {
                  external_id: 'user_3310',
                  display_name: 'Priya Vance',
                  email: 'priya.vance@example.com',
                  avatar_url: 'https://img.example.com/avatars/priya.png',
                  tags: ['trial'],
                  metadata: { department: 'Support', seats: 4 },
                },
              },
            },
          },
        },
      },
      ContactUpdate: {
        description:
          'The members to change. The provider also takes a request without a body, which changes nothing.',
        required: false,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactUpdate' },
            examples: {
              changes: {
                summary: 'A new name, no picture any more, and one tag less',
                value: { display_name: 'Amara Lindqvist-Roy', avatar_url: null, tags: ['premium'] },
              },
            },
          },
        },
      },
    },
    responses: {
      ContactList: {
        description: 'One page of contacts.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactList' },
            examples: {
              contacts: {
                summary: 'The only page',
                value: {
                  object: 'list',
                  data: [
                    {
                      _id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
                      external_id: 'user_2041',
                      display_name: 'Amara Lindqvist',
                      email: 'amara.lindqvist@example.com',
                      avatar_url: 'https://img.example.com/avatars/amara.png',
                      tags: ['premium', 'beta'],
                      metadata: { department: 'Engineering', seats: 25 },
                      created: '2026-03-17T08:42:10.512Z',
                      updated: '2026-04-02T15:07:55.083Z',
                      metrics: {
                        total_cost: 12.48,
                        total_tokens: 914203,
                        total_requests: 1377,
                        error_rate: 0.02,
                      },
                    },
                    {
                      _id: 'contact_01KH6GB8RFQZN149FHBN0R8HHD',
                      external_id: 'team_emea',
                      display_name: 'EMEA sales',
                      email: null,
                      avatar_url: null,
                      tags: ['premium', 'beta', 'emea'],
                      metadata: {},
                      created: '2026-02-11T14:05:41.007Z',
                      updated: '2026-02-11T14:05:41.007Z',
                      metrics: { total_cost: 0, total_tokens: 0, total_requests: 0, error_rate: 0 },
                    },
                  ],
                  has_more: false,
                },
              },
            },
          },
        },
      },
      ContactCreated: {
        description: 'The contact as it was made, with the workspace it belongs to.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactCreated' },
            examples: {
              contact: {
                summary: 'A user on trial',
                value: {
                  _id: 'contact_01KQYDCQ9TXAKXJWA9KXNS0B9Q',
                  external_id: 'user_3310',
                  workspace_id: '3fe6149b-eb4b-4ac8-ad53-b62e94fcef79',
                  display_name: 'Priya Vance',
                  email: 'priya.vance@example.com',
                  avatar_url: 'https://img.example.com/avatars/priya.png',
                  tags: ['trial'],
                  metadata: { department: 'Support', seats: 4 },
                  created: '2026-05-06T10:30:00.250Z',
                  updated: '2026-05-06T10:30:00.250Z',
                },
              },
            },
          },
        },
      },
      Contact: {
        description: 'The contact.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Contact' },
            examples: {
              contact: {
                summary: 'A user with all members set',
                value: {
                  _id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
                  external_id: 'user_2041',
                  display_name: 'Amara Lindqvist',
                  email: 'amara.lindqvist@example.com',
                  avatar_url: 'https://img.example.com/avatars/amara.png',
                  tags: ['premium', 'beta'],
                  metadata: { department: 'Engineering', seats: 25 },
                  created: '2026-03-17T08:42:10.512Z',
                  updated: '2026-04-02T15:07:55.083Z',
                },
              },
            },
          },
        },
      },
      ContactUpdated: {
        description: 'The contact after the change.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Contact' },
            examples: {
              contact: {
                summary: 'With a new name, no picture any more, and one tag less',
                value: {
                  _id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
                  external_id: 'user_2041',
                  display_name: 'Amara Lindqvist-Roy',
                  email: 'amara.lindqvist@example.com',
                  avatar_url: null,
                  tags: ['premium'],
                  metadata: { department: 'Engineering', seats: 25 },
                  created: '2026-03-17T08:42:10.512Z',
                  updated: '2026-05-07T09:12:00.618Z',
                },
              },
            },
          },
        },
      },
      ContactDeleted: { description: 'The contact is gone. There is no body.' },
      InvalidListQuery: {
        description: 'A query parameter is invalid (status and body assumed).',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ApiErrorBody' },
            examples: {
              invalidValue: {
                summary: 'A value out of range',
                value: { code: '400', message: 'limit must be a number from 1 to 50' },
              },
            },
          },
        },
      },
      InvalidContactCreate: {
        description: 'The body of the request is invalid (status and body assumed).',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ApiErrorBody' },
            examples: {
              missingField: {
                summary: 'No `external_id`, or no body at all',
                value: { code: '400', message: 'external_id is required' },
              },
              invalidValue: {
                summary: 'A value of the wrong type, format or length',
                value: { code: '400', message: 'email must be an e-mail address or null' },
              },
              malformedBody: {
                summary: 'A body that is not JSON',
                value: { code: '400', message: 'The body is not valid JSON' },
              },
            },
          },
        },
      },
      InvalidContactUpdate: {
        description: 'The body of the request is invalid (status and body assumed).',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ApiErrorBody' },
            examples: {
              invalidValue: {
                summary: 'A value of the wrong type or format',
                value: { code: '400', message: 'tags must be an array of strings' },
              },
              malformedBody: {
                summary: 'A body that is not JSON',
                value: { code: '400', message: 'The body is not valid JSON' },
              },
            },
          },
        },
      },
      Unauthenticated: {
        description: 'The API key is missing or wrong (body assumed).',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ApiErrorBody' },
            examples: {
              missingCredentials: {
                summary: 'No API key',
                value: { code: '401', message: 'An API key is required' },
              },
              invalidCredentials: {
                summary: 'A wrong, expired or revoked API key',
                value: { code: '401', message: 'The API key is not valid' },
              },
            },
          },
        },
      },
      ContactNotFound: {
        description: 'No contact has this id or `external_id`.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/NotFoundError' },
            examples: { notFound: { summary: 'An unknown contact', value: { error: 'Contact not found' } } },
          },
        },
      },
      ContactToUpdateNotFound: {
        description:
          'No contact has this id or `external_id`. The reason is in `message` here, not in `error`.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ApiErrorBody' },
            examples: {
              notFound: { summary: 'An unknown contact', value: { message: 'Contact not found' } },
            },
          },
        },
      },
      DuplicateContact: {
        description: 'A contact of the workspace already has this `external_id` (status and body assumed).',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ApiErrorBody' },
            examples: {
              duplicate: {
                summary: 'A taken `external_id`',
                value: { code: '409', message: 'A contact with the external_id user_3310 already exists' },
              },
            },
          },
        },
      },
      RateLimited: {
        description:
          'Too many requests in one minute; how many are allowed depends on the subscription (body assumed).',
        headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ApiErrorBody' },
            examples: {
              rateLimited: {
                summary: 'The limit is reached',
                value: { code: '429', message: 'Too many requests, try again in 30 seconds' },
              },
            },
          },
        },
      },
      ServerError: {
        description: 'The provider failed (body assumed). Whether a write took effect is not known.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ApiErrorBody' },
            examples: {
              serverError: {
                summary: 'An unexpected failure',
                value: { code: '500', message: 'Something went wrong on the server' },
              },
            },
          },
        },
      },
    },
    schemas: {
      Contact: {
        description: 'A user, team or customer whose usage the workspace tracks.',
        type: 'object',
        required: ['_id', 'external_id'],
        properties: {
          _id: {
            type: 'string',
            description:
              "The provider's id: `contact_` and a ULID, so that ids sort by time of creation. Treat it as opaque.",
          },
          external_id: {
            type: 'string',
            minLength: 1,
            maxLength: 120,
            description: 'Your own id of the contact, unique in the workspace. Fixed at creation.',
          },
          display_name: {
            type: ['string', 'null'],
            description: 'Name for display. `null` or absent when there is none.',
          },
          email: {
            type: ['string', 'null'],
            format: 'email',
            description: 'E-mail address. `null` or absent when there is none.',
          },
          avatar_url: {
            type: ['string', 'null'],
            format: 'uri',
            description: 'URL of a picture. `null` or absent when there is none.',
          },
          tags: {
            type: 'array',
            items: { type: 'string' },
            description: 'Tags, for the filter of `list`. Never `null`.',
          },
          metadata: {
            type: 'object',
            additionalProperties: true,
            description: 'Your own data, any JSON values by name. Never `null`.',
          },
          created: { type: 'string', format: 'date-time', description: 'Time of creation, ISO 8601 in UTC.' },
          updated: {
            type: 'string',
            format: 'date-time',
            description: 'Time of the last change, ISO 8601 in UTC.',
          },
        },
      },
      ContactCreated: {
        description: 'A contact as `create` answers it. It alone names the workspace.',
        allOf: [
          { $ref: '#/components/schemas/Contact' },
          {
            type: 'object',
            required: ['workspace_id'],
            properties: {
              workspace_id: {
                type: 'string',
                format: 'uuid',
                description: 'The workspace that the API key belongs to, a UUID.',
              },
            },
          },
        ],
      },
      ContactListItem: {
        description: 'A contact as `list` answers it, with its usage.',
        allOf: [
          { $ref: '#/components/schemas/Contact' },
          {
            type: 'object',
            properties: {
              metrics: {
                $ref: '#/components/schemas/ContactMetrics',
                description:
                  'Usage of the last 30 days. Be ready for its absence when `include_metrics` was not `true`: the provider promises it always, while its own samples leave it out.',
              },
            },
          },
        ],
      },
      ContactMetrics: {
        description: "A contact's usage of the last 30 days.",
        type: 'object',
        required: ['total_cost', 'total_tokens', 'total_requests', 'error_rate'],
        properties: {
          total_cost: { type: 'number', description: 'Cost in US dollars.' },
          total_tokens: { type: 'number', description: 'Number of tokens.' },
          total_requests: { type: 'number', description: 'Number of requests.' },
          error_rate: {
            type: 'number',
            description:
              'Median error rate. The scale is not documented; our examples take it for a fraction from 0 to 1.',
          },
        },
      },
      ContactList: {
        description: 'One page of contacts.',
        type: 'object',
        required: ['object', 'data', 'has_more'],
        properties: {
          object: { type: 'string', const: 'list', description: 'Always `list`.' },
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContactListItem' },
            description: 'The contacts of this page, at most `limit`.',
          },
          has_more: {
            type: 'boolean',
            description: 'Whether more contacts follow this page. The only sign of the end.',
          },
        },
      },
      ContactCreate: {
        description: 'A contact to be made.',
        type: 'object',
        required: ['external_id'],
        properties: {
          external_id: {
            type: 'string',
            minLength: 1,
            maxLength: 120,
            description:
              'Your own id of the contact, unique in the workspace, 1 to 120 characters. It can stand wherever an id is asked for, and cannot be changed later.',
          },
          display_name: {
            type: ['string', 'null'],
            description: 'Name for display. `null` or absent for none.',
          },
          email: {
            type: ['string', 'null'],
            format: 'email',
            description: 'E-mail address. `null` or absent for none.',
          },
          avatar_url: {
            type: ['string', 'null'],
            format: 'uri',
            description: 'URL of a picture. `null` or absent for none.',
          },
          tags: {
            type: 'array',
            items: { type: 'string' },
            description: 'Tags, for the filter of `list`. `null` is not allowed.',
          },
          metadata: {
            type: 'object',
            additionalProperties: true,
            description: 'Your own data, any JSON values by name. `null` is not allowed as the whole.',
          },
        },
      },
      ContactUpdate: {
        description: 'Changes to a contact. A member that is absent keeps its value.',
        type: 'object',
        properties: {
          display_name: { type: ['string', 'null'], description: 'Name for display. `null` removes it.' },
          email: {
            type: ['string', 'null'],
            format: 'email',
            description: 'E-mail address. `null` removes it.',
          },
          avatar_url: {
            type: ['string', 'null'],
            format: 'uri',
            description: 'URL of a picture. `null` removes it.',
          },
          tags: {
            type: 'array',
            items: { type: 'string' },
            description: 'All tags from now on (assumed); `[]` removes them. `null` is not allowed.',
          },
          metadata: {
            type: 'object',
            additionalProperties: true,
            description:
              'All of your own data from now on (assumed); `{}` removes it. `null` is not allowed as the whole.',
          },
        },
      },
      NotFoundError: {
        description: 'What `retrieve` and `delete` answer for an unknown contact.',
        type: 'object',
        required: ['error'],
        properties: { error: { type: 'string', description: 'The reason, for people.' } },
      },
      ApiErrorBody: {
        description: 'What every other refusal answers, and `update` for an unknown contact.',
        type: 'object',
        required: ['message'],
        properties: {
          code: {
            type: 'string',
            description: 'The HTTP status as text, for example `"409"`. May be absent.',
          },
          message: { type: 'string', description: 'The reason, for people.' },
        },
      },
    },
  },
};
