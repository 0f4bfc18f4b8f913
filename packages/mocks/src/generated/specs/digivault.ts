// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export const spec: object = {
  openapi: '3.1.0',
  info: {
    title: 'DigiVault contacts',
    version: '1.0.0',
    summary: 'The contact list of a DigiVault account.',
    description:
      "Written by hand for contactkit from DigiVault's documentation pages; DigiVault does not publish this document. What is known and what is assumed stands in `SOURCES.md`.",
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    { url: 'https://api.digivault.com', description: 'The server of the samples in the documentation.' },
  ],
  security: [{ BearerToken: [] }],
  tags: [{ name: 'contacts', description: "The people in the account's contact list." }],
  paths: {
    '/v1/contacts': {
      get: {
        operationId: 'contacts.list',
        tags: ['contacts'],
        summary: 'List the contacts of the account, one page at a time.',
        description:
          'The end is reached when `has_more` is `false`; there is no total. The order is not documented. Send at most one of the two cursors: what both together mean is not documented. At most 100 reads a minute.',
        externalDocs: {
          description: 'DigiVault, Contacts: List all contacts',
          url: 'https://api.digivault.com/contacts/#list-all-contacts',
        },
        'x-pagination': {
          style: 'cursor',
          request: 'starting_after',
          limit: 'limit',
          items: 'data',
          cursor: 'id',
          more: 'has_more',
          defaults: { limit: 100 },
        },
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description: 'Contacts per page, from 1 to 100.',
            schema: { type: 'integer', minimum: 1, maximum: 100, default: 10 },
            example: 10,
          },
          {
            name: 'starting_after',
            in: 'query',
            description:
              'Cursor for the next page: the `id` of the last contact of the page before. The answer begins with the contact after it.',
            schema: { type: 'string' },
            example: '7LjL2rAM4y8FP0Y1',
          },
          {
            name: 'ending_before',
            in: 'query',
            description:
              'Cursor for the previous page: the `id` of the first contact of the page after. The answer ends with the contact before it.',
            schema: { type: 'string' },
            example: 'XZhQ8VTs25rd4mWR',
          },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ContactList' },
          '400': { $ref: '#/components/responses/InvalidListQuery' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '429': { $ref: '#/components/responses/ReadRateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
          '503': { $ref: '#/components/responses/Unavailable' },
        },
      },
      post: {
        operationId: 'contacts.create',
        tags: ['contacts'],
        summary: 'Create a contact.',
        description:
          'The contact has a `conversation_id` at once. Not idempotent, and there is no idempotency key: a repeated call may make a second contact. At most 10 writes a minute. The status 201 is assumed.',
        externalDocs: {
          description: 'DigiVault, Contacts: Create a contact',
          url: 'https://api.digivault.com/contacts/#create-a-contact',
        },
        requestBody: { $ref: '#/components/requestBodies/ContactCreate' },
        responses: {
          '201': { $ref: '#/components/responses/ContactCreated' },
          '400': { $ref: '#/components/responses/UnreadableContactCreate' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '422': { $ref: '#/components/responses/InvalidContactCreate' },
          '429': { $ref: '#/components/responses/WriteRateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
          '503': { $ref: '#/components/responses/Unavailable' },
        },
      },
    },
    '/v1/contacts/{id}': {
      get: {
        operationId: 'contacts.retrieve',
        tags: ['contacts'],
        summary: 'Retrieve one contact.',
        description: 'At most 100 reads a minute.',
        externalDocs: {
          description: 'DigiVault, Contacts: Retrieve a contact',
          url: 'https://api.digivault.com/contacts/#retrieve-a-contact',
        },
        parameters: [{ $ref: '#/components/parameters/ContactId' }],
        responses: {
          '200': { $ref: '#/components/responses/Contact' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '429': { $ref: '#/components/responses/ReadRateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
          '503': { $ref: '#/components/responses/Unavailable' },
        },
      },
      put: {
        operationId: 'contacts.update',
        tags: ['contacts'],
        summary: 'Change some members of a contact.',
        description:
          'Members that are not sent keep their value, although the verb is PUT. A body without members changes nothing (assumed). Idempotent. At most 10 writes a minute.',
        externalDocs: {
          description: 'DigiVault, Contacts: Update a contact',
          url: 'https://api.digivault.com/contacts/#update-a-contact',
        },
        parameters: [{ $ref: '#/components/parameters/ContactId' }],
        requestBody: { $ref: '#/components/requestBodies/ContactUpdate' },
        responses: {
          '200': { $ref: '#/components/responses/ContactUpdated' },
          '400': { $ref: '#/components/responses/UnreadableContactUpdate' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '422': { $ref: '#/components/responses/InvalidContactUpdate' },
          '429': { $ref: '#/components/responses/WriteRateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
          '503': { $ref: '#/components/responses/Unavailable' },
        },
      },
      delete: {
        operationId: 'contacts.delete',
        tags: ['contacts'],
        summary: "Delete a contact from the account's list.",
        description:
          'A second call for the same contact answers 404 (assumed). What becomes of its conversation is not documented. At most 10 writes a minute.',
        externalDocs: {
          description: 'DigiVault, Contacts: Delete a contact',
          url: 'https://api.digivault.com/contacts/#delete-a-contact',
        },
        parameters: [{ $ref: '#/components/parameters/ContactId' }],
        responses: {
          '200': { $ref: '#/components/responses/ContactDeleted' },
          '401': { $ref: '#/components/responses/Unauthenticated' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '429': { $ref: '#/components/responses/WriteRateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
          '503': { $ref: '#/components/responses/Unavailable' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      BearerToken: {
        type: 'http',
        scheme: 'bearer',
        description: 'An access token of the account, sent as `Authorization: Bearer <token>`.',
      },
    },
    parameters: {
      ContactId: {
        name: 'id',
        in: 'path',
        required: true,
        description: "The contact's `id`.",
        schema: { type: 'string' },
        example: 'pWykuDQvCTcwd7xD',
      },
    },
    headers: {
      RetryAfter: {
        description: 'Seconds to wait before the next request.',
        schema: { type: 'integer', minimum: 0 },
        example: 60,
      },
      ReadRateLimit: { description: 'Reads allowed per minute.', schema: { type: 'integer' }, example: 100 },
      WriteRateLimit: { description: 'Writes allowed per minute.', schema: { type: 'integer' }, example: 10 },
      RateLimitRemaining: {
        description: 'Requests left until the reset.',
        schema: { type: 'integer', minimum: 0 },
        example: 0,
      },
      RateLimitReset: {
        description: 'When the count starts again, in seconds since 1970-01-01 UTC.',
        schema: { type: 'integer' },
        example: 1778145180,
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
                summary: 'A contact with a picture and no display name',
                value: {
                  username: 'JunoPark',
                  phone_number: '1-212-555-0178',
                  avatar_url: 'https://img.example.com/avatars/juno.jpg',
                },
              },
            },
          },
        },
      },
      ContactUpdate: {
        description: 'The members to change.',
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactUpdate' },
            examples: {
              changes: {
                summary: 'A new display name and a new number',
                value: { display_name: 'Mira Solheim (studio)', phone_number: '020 7946 0981' },
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
                  has_more: false,
                  data: [
                    {
                      id: 'pWykuDQvCTcwd7xD',
                      username: 'MiraSolheim',
                      phone_number: '020 7946 0152',
                      avatar_url: 'https://img.example.com/avatars/mira.jpg',
                      display_name: 'Mira Solheim',
                      conversation_id: '32W5D4mLglY1saFn',
                      last_active_at: 1777917800,
                      created_at: 1773736930,
                    },
                    {
                      id: '2D6dnOMkaW7vDtAp',
                      username: 'denizk',
                      phone_number: '+1 (415) 555-0134',
                      avatar_url: null,
                      display_name: null,
                      conversation_id: '4prF3aLQpTXuAzKX',
                      last_active_at: null,
                      created_at: 1770818741,
                    },
                  ],
                },
              },
            },
          },
        },
      },
      ContactCreated: {
        description: 'The contact as it was made.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Contact' },
            examples: {
              contact: {
                summary: 'A contact with a picture and no display name',
                value: {
                  id: '5I5SaSOsqbiDiT5g',
                  username: 'JunoPark',
                  phone_number: '1-212-555-0178',
                  avatar_url: 'https://img.example.com/avatars/juno.jpg',
                  display_name: null,
                  conversation_id: 'v80MBlGG4YVJi2ui',
                  last_active_at: null,
                  created_at: 1778063400,
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
                summary: 'A contact with all members set',
                value: {
                  id: 'pWykuDQvCTcwd7xD',
                  username: 'MiraSolheim',
                  phone_number: '020 7946 0152',
                  avatar_url: 'https://img.example.com/avatars/mira.jpg',
                  display_name: 'Mira Solheim',
                  conversation_id: '32W5D4mLglY1saFn',
                  last_active_at: 1777917800,
                  created_at: 1773736930,
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
                summary: 'With a new display name and a new number',
                value: {
                  id: 'pWykuDQvCTcwd7xD',
                  username: 'MiraSolheim',
                  phone_number: '020 7946 0981',
                  avatar_url: 'https://img.example.com/avatars/mira.jpg',
                  display_name: 'Mira Solheim (studio)',
                  conversation_id: '32W5D4mLglY1saFn',
                  last_active_at: 1777917800,
                  created_at: 1773736930,
                },
              },
            },
          },
        },
      },
      ContactDeleted: {
        description: 'The contact is gone.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactDeleted' },
            examples: {
              deleted: { summary: 'The deleted contact', value: { id: 'pWykuDQvCTcwd7xD', deleted: true } },
            },
          },
        },
      },
      InvalidListQuery: {
        description: 'A query parameter is invalid.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              invalidValue: {
                summary: 'A value out of range',
                value: {
                  type: 'invalid_request',
                  message: "Invalid parameter 'limit': it ranges from 1 to 100",
                  param: 'limit',
                  documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
                },
              },
            },
          },
        },
      },
      UnreadableContactCreate: {
        description: 'The body is not JSON, or lacks a required member.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              missingField: {
                summary: 'No `username`, no `phone_number`, or no body at all',
                value: {
                  type: 'invalid_request',
                  message: "Missing required parameter: 'username'",
                  param: 'username',
                  documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
                },
              },
              malformedBody: {
                summary: 'A body that is not JSON',
                value: {
                  type: 'invalid_request',
                  message: 'The body is not valid JSON',
                  documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
                },
              },
            },
          },
        },
      },
      UnreadableContactUpdate: {
        description: 'The body is not JSON, or absent.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              missingField: {
                summary: 'No body at all',
                value: {
                  type: 'invalid_request',
                  message: 'A body is required',
                  documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
                },
              },
              malformedBody: {
                summary: 'A body that is not JSON',
                value: {
                  type: 'invalid_request',
                  message: 'The body is not valid JSON',
                  documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
                },
              },
            },
          },
        },
      },
      Unauthenticated: {
        description: 'The token is missing or wrong.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              missingCredentials: {
                summary: 'No token',
                value: {
                  type: 'authentication_error',
                  message: 'An access token is required',
                  documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
                },
              },
              invalidCredentials: {
                summary: 'A wrong or revoked token',
                value: {
                  type: 'authentication_error',
                  message: 'The access token is not valid',
                  documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
                },
              },
            },
          },
        },
      },
      Forbidden: {
        description: 'The token is good, but may not do this.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              permissionDenied: {
                summary: 'A token without access to contacts',
                value: {
                  type: 'permission_error',
                  message: 'This token has no access to contacts',
                  documentation_url: 'https://api.digivault.com/docs/errors#permission_error',
                },
              },
            },
          },
        },
      },
      ContactNotFound: {
        description: 'No contact has this id.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              notFound: {
                summary: 'An unknown contact',
                value: {
                  type: 'not_found_error',
                  message: 'There is no contact with this id',
                  documentation_url: 'https://api.digivault.com/docs/errors#not_found',
                },
              },
            },
          },
        },
      },
      InvalidContactCreate: {
        description: 'A member of the body has a wrong value.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              invalidValue: {
                summary: 'A value of the wrong type or format',
                value: {
                  type: 'validation_error',
                  message: 'The contact has invalid values',
                  errors: { avatar_url: ['The avatar_url must be a URL'] },
                  documentation_url: 'https://api.digivault.com/docs/errors#validation_error',
                },
              },
            },
          },
        },
      },
      InvalidContactUpdate: {
        description: 'A member of the body has a wrong value.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              invalidValue: {
                summary: 'A value of the wrong type or format',
                value: {
                  type: 'validation_error',
                  message: 'The contact has invalid values',
                  errors: { phone_number: ['The phone_number must be a string'] },
                  documentation_url: 'https://api.digivault.com/docs/errors#validation_error',
                },
              },
            },
          },
        },
      },
      ReadRateLimited: {
        description: 'More than 100 reads in a minute.',
        headers: {
          'Retry-After': { $ref: '#/components/headers/RetryAfter' },
          'X-RateLimit-Limit': { $ref: '#/components/headers/ReadRateLimit' },
          'X-RateLimit-Remaining': { $ref: '#/components/headers/RateLimitRemaining' },
          'X-RateLimit-Reset': { $ref: '#/components/headers/RateLimitReset' },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              rateLimited: {
                summary: 'The limit is reached',
                value: {
                  type: 'rate_limit_error',
                  message: 'More than 100 requests in a minute, try again later',
                  retry_after: 60,
                  documentation_url: 'https://api.digivault.com/docs/errors#rate_limit_error',
                },
              },
            },
          },
        },
      },
      WriteRateLimited: {
        description: 'More than 10 writes in a minute.',
        headers: {
          'Retry-After': { $ref: '#/components/headers/RetryAfter' },
          'X-RateLimit-Limit': { $ref: '#/components/headers/WriteRateLimit' },
          'X-RateLimit-Remaining': { $ref: '#/components/headers/RateLimitRemaining' },
          'X-RateLimit-Reset': { $ref: '#/components/headers/RateLimitReset' },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              rateLimited: {
                summary: 'The limit is reached',
                value: {
                  type: 'rate_limit_error',
                  message: 'More than 10 writes in a minute, try again later',
                  retry_after: 60,
                  documentation_url: 'https://api.digivault.com/docs/errors#rate_limit_error',
                },
              },
            },
          },
        },
      },
      ServerError: {
        description: 'The provider failed. Whether a write took effect is not known.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              serverError: {
                summary: 'An unexpected failure',
                value: {
                  type: 'api_error',
                  message: 'Something went wrong on the server',
                  documentation_url: 'https://api.digivault.com/docs/errors#api_error',
                },
              },
            },
          },
        },
      },
      Unavailable: {
        description: 'The provider is offline for maintenance.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              unavailable: {
                summary: 'Maintenance',
                value: {
                  type: 'api_error',
                  message: 'The service is down for maintenance',
                  documentation_url: 'https://api.digivault.com/docs/errors#api_error',
                },
              },
            },
          },
        },
      },
    },
    schemas: {
      Contact: {
        description: "A person in the account's contact list.",
        type: 'object',
        required: [
          'id',
          'username',
          'phone_number',
          'avatar_url',
          'display_name',
          'conversation_id',
          'last_active_at',
          'created_at',
        ],
        properties: {
          id: {
            type: 'string',
            description: "The provider's id, 16 letters and digits in the samples. Treat it as opaque.",
          },
          username: { type: 'string', description: 'Name of the contact on DigiVault.' },
          phone_number: { type: 'string', description: 'Phone number as free text. Not necessarily E.164.' },
          avatar_url: {
            type: ['string', 'null'],
            format: 'uri',
            description: 'URL of a picture. `null` when there is none (assumed).',
          },
          display_name: {
            type: ['string', 'null'],
            description: 'Name shown in the contact list. `null` when there is none; show `username` then.',
          },
          conversation_id: {
            type: 'string',
            description: 'The conversation between the account and the contact. It exists from the start.',
          },
          last_active_at: {
            type: ['integer', 'null'],
            description:
              'When the contact was last active, in seconds since 1970-01-01 UTC. `null` when never.',
          },
          created_at: {
            type: 'integer',
            description: 'When the contact was created, in seconds since 1970-01-01 UTC.',
          },
        },
      },
      ContactList: {
        description: 'One page of contacts.',
        type: 'object',
        required: ['has_more', 'data'],
        properties: {
          has_more: {
            type: 'boolean',
            description: 'Whether more contacts follow this page. The only sign of the end.',
          },
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/Contact' },
            description: 'The contacts of this page, at most `limit`.',
          },
        },
      },
      ContactCreate: {
        description: 'A contact to be made.',
        type: 'object',
        required: ['username', 'phone_number'],
        properties: {
          username: {
            type: 'string',
            description: 'Name of the contact on DigiVault. Whether it has to be unique is not documented.',
          },
          phone_number: { type: 'string', description: 'Phone number as free text.' },
          avatar_url: { type: 'string', format: 'uri', description: 'URL of a picture. Absent for none.' },
          display_name: {
            type: 'string',
            description:
              'Name to show in the contact list. Absent for none; it is not filled with `username`.',
          },
        },
      },
      ContactUpdate: {
        description: 'Changes to a contact. A member that is absent keeps its value.',
        type: 'object',
        properties: {
          username: { type: 'string', description: 'Name of the contact on DigiVault.' },
          phone_number: { type: 'string', description: 'Phone number as free text.' },
          avatar_url: {
            type: ['string', 'null'],
            format: 'uri',
            description: 'URL of a picture. `null` removes it (assumed).',
          },
          display_name: {
            type: ['string', 'null'],
            description: 'Name to show in the contact list. `null` removes it (assumed).',
          },
        },
      },
      ContactDeleted: {
        description: 'Confirms that a contact was deleted.',
        type: 'object',
        required: ['id', 'deleted'],
        properties: {
          id: { type: 'string', description: 'The `id` of the deleted contact.' },
          deleted: { type: 'boolean', const: true, description: 'Always `true`.' },
        },
      },
      ErrorBody: {
        description: 'What every refusal answers.',
        type: 'object',
        required: ['type', 'message', 'documentation_url'],
        properties: {
          type: {
            type: 'string',
            enum: [
              'api_error',
              'invalid_request',
              'rate_limit_error',
              'authentication_error',
              'permission_error',
              'not_found_error',
              'validation_error',
            ],
            description:
              'Kind of the refusal. One sample of the provider has `api_error` for an unknown resource, so look at the status too.',
          },
          message: { type: 'string', description: 'The reason, for people.' },
          documentation_url: {
            type: 'string',
            format: 'uri',
            description: 'Page that explains the refusal.',
          },
          param: { type: 'string', description: 'Name of the offending parameter, when there is one.' },
          errors: {
            type: 'object',
            additionalProperties: { type: 'array', items: { type: 'string' } },
            description: 'With `validation_error`, reasons for each member, by its name.',
          },
          retry_after: {
            type: 'integer',
            minimum: 0,
            description: 'With `rate_limit_error`, seconds to wait before the next request.',
          },
        },
      },
    },
  },
};
