// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export const spec: object = {
  openapi: '3.1.0',
  info: {
    title: 'Sendblue contacts',
    version: '1.0.0',
    summary: 'The contacts part of the Sendblue API, version 2, as contactkit uses it.',
    description:
      'Contacts of one Sendblue account. Written by hand from public sources; `SOURCES.md` says where each claim comes from\nand what is assumed.\n\nThe phone number in E.164 format is the key of a contact and cannot be changed. The same number is called `number`\nin single requests, `phone` in answers and in bulk requests, and `phone_number` in paths and filters.\n',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    { url: 'https://api.sendblue.co', description: 'The address that the official SDKs use.' },
    { url: 'https://api.sendblue.com', description: 'The same service under the address of the guides.' },
  ],
  security: [{ apiKeyId: [], apiSecretKey: [] }],
  tags: [{ name: 'contacts', description: 'The people that an account writes to.' }],
  paths: {
    '/api/v2/contacts': {
      get: {
        operationId: 'contacts.list',
        tags: ['contacts'],
        summary: 'List the contacts of the account, newest first.',
        description:
          'The answer is a bare array, 100 contacts unless `limit` says otherwise. Nothing tells how many there are in all\n(see `contacts.count`); fewer than `limit` means the end. Contacts beyond offset 10000 are out of reach, except\nthrough a filter.\n\nNew contacts shift the pages. For a stable walk use `order_by: created_at` with `order_direction: asc`.\n',
        externalDocs: { url: 'https://docs.sendblue.com/api/resources/contacts/methods/list' },
        'x-pagination': {
          style: 'offset',
          request: 'offset',
          limit: 'limit',
          items: '',
          defaults: { limit: 1000, order_by: 'created_at', order_direction: 'asc' },
        },
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description: 'Largest number of contacts to return.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
            example: 50,
          },
          {
            name: 'offset',
            in: 'query',
            description: 'Number of contacts to skip.',
            schema: { type: 'integer', minimum: 0, maximum: 10000, default: 0 },
            example: 0,
          },
          {
            name: 'order_by',
            in: 'query',
            description:
              'Member to sort by, `created_at` if absent. Also known are `firstName`, `lastName` and `phone`.',
            schema: { type: 'string' },
            example: 'created_at',
          },
          {
            name: 'order_direction',
            in: 'query',
            description: 'Direction of the order.',
            schema: { type: 'string', enum: ['asc', 'desc'], default: 'desc' },
            example: 'desc',
          },
          {
            name: 'phone_number',
            in: 'query',
            description: 'Only the contact with exactly this number, E.164. At most one contact is returned.',
            schema: { type: 'string' },
            example: '+12025550143',
          },
          {
            name: 'cid',
            in: 'query',
            description: 'Only the contact with this internal id. The answers do not contain it.',
            schema: { type: 'string' },
            example: 'Zk3vQ8nT1rLw6XyB0aPd',
          },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ContactList' },
          '400': { $ref: '#/components/responses/InvalidQuery' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
      post: {
        operationId: 'contacts.create',
        tags: ['contacts'],
        summary: 'Create a contact.',
        description:
          'A number that is already known is a 409, unless `update_if_exists` is true: then the existing contact is changed\ninstead, and repeating the call is safe. Labels of custom variables that are new to the account are created.\n\nThe company can only be set by `contacts.update` and `contacts.bulk.create`.\n',
        externalDocs: { url: 'https://docs.sendblue.com/api/resources/contacts/methods/create' },
        requestBody: { $ref: '#/components/requestBodies/ContactCreate' },
        responses: {
          '200': { $ref: '#/components/responses/ContactCreated' },
          '400': { $ref: '#/components/responses/InvalidBody' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '409': { $ref: '#/components/responses/ContactExists' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
      delete: {
        operationId: 'contacts.bulk.delete',
        tags: ['contacts'],
        summary: 'Delete several contacts by their numbers.',
        description:
          'Numbers that are unknown are passed over and not counted in `amount`. The list, which must not be empty, goes into the body of a DELETE request; some proxies drop such a body.',
        externalDocs: {
          url: 'https://docs.sendblue.com/api/resources/contacts/subresources/bulk/methods/delete',
        },
        requestBody: { $ref: '#/components/requestBodies/ContactBulkDelete' },
        responses: {
          '200': { $ref: '#/components/responses/ContactBulkDeleted' },
          '400': { $ref: '#/components/responses/InvalidBody' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/api/v2/contacts/count': {
      get: {
        operationId: 'contacts.count',
        tags: ['contacts'],
        summary: 'Count the contacts of the account.',
        description: 'Counts all of them; the filters of `contacts.list` do not apply.',
        externalDocs: { url: 'https://docs.sendblue.com/api/resources/contacts/methods/count' },
        responses: {
          '200': { $ref: '#/components/responses/ContactCount' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/api/v2/contacts/verify': {
      post: {
        operationId: 'contacts.verify',
        tags: ['contacts'],
        summary: 'Send a verification message to a contact.',
        description:
          'The person gets a message each time, so do not repeat the call blindly. On the free plan, where the line is shared, people have to write to your number once before you can write to them; `verified` tells whether they have.',
        externalDocs: { url: 'https://docs.sendblue.com/api/resources/contacts/methods/verify' },
        requestBody: { $ref: '#/components/requestBodies/ContactVerify' },
        responses: {
          '200': { $ref: '#/components/responses/ContactVerifySent' },
          '400': { $ref: '#/components/responses/InvalidBody' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '404': { $ref: '#/components/responses/NotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/api/v2/contacts/opt-out': {
      post: {
        operationId: 'contacts.optOut',
        tags: ['contacts'],
        summary: 'Opt a contact out of messages, or in again.',
        description:
          'While a contact is opted out, messages to its number are blocked. It is the same mark that a person sets by answering\nwith a word such as STOP; `contacts.update` sets it as `opt_out`, under which a contact shows it, too.\n\nOpts out unless `opted_out` is false. An unknown number is a 404.\n',
        externalDocs: { url: 'https://docs.sendblue.com/api/resources/contacts/methods/opt_out' },
        requestBody: { $ref: '#/components/requestBodies/ContactOptOut' },
        responses: {
          '200': { $ref: '#/components/responses/ContactOptedOut' },
          '400': { $ref: '#/components/responses/InvalidBody' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '404': { $ref: '#/components/responses/NotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/api/v2/contacts/bulk': {
      post: {
        operationId: 'contacts.bulk.create',
        tags: ['contacts'],
        summary: 'Create several contacts in one call.',
        description:
          'Not idempotent. The answer says nothing about single contacts that were refused: compare it with what you sent.\nNeither the largest number of contacts nor what happens to known numbers is published.\n\nHere the number is called `phone`, and the company can be set; line and assigned user cannot.\n',
        externalDocs: {
          url: 'https://docs.sendblue.com/api/resources/contacts/subresources/bulk/methods/create',
        },
        requestBody: { $ref: '#/components/requestBodies/ContactBulkCreate' },
        responses: {
          '200': { $ref: '#/components/responses/ContactBulkCreated' },
          '400': { $ref: '#/components/responses/InvalidBody' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
    },
    '/api/v2/contacts/{phone_number}': {
      get: {
        operationId: 'contacts.retrieve',
        tags: ['contacts'],
        summary: 'Get one contact by its phone number.',
        description:
          'The number must be written exactly as stored. An unknown or badly written one is a 404.',
        externalDocs: { url: 'https://docs.sendblue.com/api/resources/contacts/methods/retrieve' },
        parameters: [{ $ref: '#/components/parameters/PhoneNumber' }],
        responses: {
          '200': { $ref: '#/components/responses/ContactFound' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '404': { $ref: '#/components/responses/NotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
      put: {
        operationId: 'contacts.update',
        tags: ['contacts'],
        summary: 'Change the given members of a contact.',
        description:
          'Although this is a PUT, absent members stay as they are; `{}` changes nothing. `tags` replaces all tags, `custom_variables` is merged into the stored ones, and there is no way to remove a custom variable. The number cannot be changed. Repeating the call is safe.',
        externalDocs: { url: 'https://docs.sendblue.com/api/resources/contacts/methods/update' },
        parameters: [{ $ref: '#/components/parameters/PhoneNumber' }],
        requestBody: { $ref: '#/components/requestBodies/ContactUpdate' },
        responses: {
          '200': { $ref: '#/components/responses/ContactUpdated' },
          '400': { $ref: '#/components/responses/InvalidBody' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '404': { $ref: '#/components/responses/NotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
      delete: {
        operationId: 'contacts.delete',
        tags: ['contacts'],
        summary: 'Delete one contact by its phone number.',
        description: 'Deleting it a second time is a 404.',
        externalDocs: { url: 'https://docs.sendblue.com/api/resources/contacts/methods/delete' },
        parameters: [{ $ref: '#/components/parameters/PhoneNumber' }],
        responses: {
          '200': { $ref: '#/components/responses/ContactDeleted' },
          '401': { $ref: '#/components/responses/InvalidCredentials' },
          '403': { $ref: '#/components/responses/MissingCredentials' },
          '404': { $ref: '#/components/responses/NotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
          '500': { $ref: '#/components/responses/ServerError' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      apiKeyId: {
        type: 'apiKey',
        in: 'header',
        name: 'sb-api-key-id',
        description: 'The API key id of the account. Sent together with the secret key.',
      },
      apiSecretKey: {
        type: 'apiKey',
        in: 'header',
        name: 'sb-api-secret-key',
        description: 'The API secret key of the account. Sent together with the key id.',
      },
    },
    parameters: {
      PhoneNumber: {
        name: 'phone_number',
        in: 'path',
        required: true,
        description: 'Phone number of the contact, E.164. The `+` may be sent as it is or as `%2B`.',
        schema: { type: 'string' },
        example: '+12025550143',
      },
    },
    requestBodies: {
      ContactCreate: {
        required: true,
        description: 'The new contact.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactCreate' },
            examples: {
              newContact: {
                summary: 'A contact with a tag and a custom variable',
                value: {
                  number: '+13055550117',
                  first_name: 'Priya',
                  last_name: 'Raman',
                  assigned_to_email: 'dana@faro.example',
                  sendblue_number: '+12025550100',
                  tags: ['lead'],
                  custom_variables: { Plan: 'Trial' },
                },
              },
            },
          },
        },
      },
      ContactUpdate: {
        required: true,
        description: 'The members to change.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactUpdate' },
            examples: {
              newCompanyAndVariable: {
                summary: 'A new company, other tags, and one more custom variable',
                value: {
                  company_name: 'Faro Research',
                  tags: ['customer'],
                  custom_variables: { Seats: '4' },
                },
              },
              optOut: { summary: 'No more messages', value: { opt_out: true } },
            },
          },
        },
      },
      ContactVerify: {
        required: true,
        description: 'Whom to send the message.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactVerify' },
            examples: { number: { summary: 'The number of a contact', value: { number: '+12025550143' } } },
          },
        },
      },
      ContactOptOut: {
        required: true,
        description: 'Whom to opt out.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactOptOut' },
            examples: {
              out: { summary: 'No more messages', value: { number: '+12025550143' } },
              inAgain: { summary: 'Messages again', value: { number: '+12025550143', opted_out: false } },
            },
          },
        },
      },
      ContactBulkCreate: {
        required: true,
        description: 'The new contacts.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactBulkCreate' },
            examples: {
              twoContacts: {
                summary: 'One contact with details, one with just a number',
                value: {
                  contacts: [
                    {
                      phone: '+12065550150',
                      first_name: 'Bo',
                      last_name: 'Arvidsson',
                      company_name: 'Pier Nine',
                      tags: ['import'],
                      custom_variables: { Source: 'Fair' },
                    },
                    { phone: '+12065550151' },
                  ],
                },
              },
            },
          },
        },
      },
      ContactBulkDelete: {
        required: true,
        description: 'The numbers of the contacts to delete.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactBulkDelete' },
            examples: {
              twoContacts: {
                summary: 'Two contacts',
                value: { contact_ids: ['+12025550143', '+442079460958'] },
              },
            },
          },
        },
      },
    },
    responses: {
      ContactList: {
        description: 'The contacts, as a bare array.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactList' },
            examples: {
              contacts: {
                summary: 'All contacts, newest first',
                value: [
                  {
                    phone: '+12025550143',
                    first_name: 'Ines',
                    last_name: 'Duarte',
                    company_name: 'Faro Labs',
                    assigned_to_email: 'dana@faro.example',
                    sendblue_number: '+12025550100',
                    tags: ['lead', 'fair'],
                    custom_variables: { Plan: 'Trial' },
                    verified: false,
                    opt_out: false,
                    created_at: '2026-02-11T18:04:22.000Z',
                  },
                  {
                    phone: '+442079460958',
                    first_name: 'Tobias',
                    last_name: 'Reinholt',
                    company_name: 'Harbour Supply',
                    assigned_to_email: 'dana@faro.example',
                    sendblue_number: '+12025550100',
                    tags: ['customer'],
                    custom_variables: { Plan: 'Team' },
                    verified: true,
                    opt_out: false,
                    created_at: '2026-01-20T09:15:00.000Z',
                  },
                ],
              },
              oneNumber: {
                summary: 'The filter phone_number or cid matches one contact',
                value: [
                  {
                    phone: '+12025550143',
                    first_name: 'Ines',
                    last_name: 'Duarte',
                    company_name: 'Faro Labs',
                    assigned_to_email: 'dana@faro.example',
                    sendblue_number: '+12025550100',
                    tags: ['lead', 'fair'],
                    custom_variables: { Plan: 'Trial' },
                    verified: false,
                    opt_out: false,
                    created_at: '2026-02-11T18:04:22.000Z',
                  },
                ],
              },
            },
          },
        },
      },
      ContactCreated: {
        description: 'The new contact or, with `update_if_exists`, the changed one.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactResult' },
            examples: {
              newContact: {
                summary: 'The contact of the request',
                value: {
                  status: 'OK',
                  contact: {
                    phone: '+13055550117',
                    first_name: 'Priya',
                    last_name: 'Raman',
                    assigned_to_email: 'dana@faro.example',
                    sendblue_number: '+12025550100',
                    tags: ['lead'],
                    custom_variables: { Plan: 'Trial' },
                    verified: false,
                    opt_out: false,
                    created_at: '2026-02-12T08:00:00.000Z',
                  },
                },
              },
            },
          },
        },
      },
      ContactFound: {
        description: 'The contact.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactResult' },
            examples: {
              contact: {
                summary: 'A contact with all members',
                value: {
                  status: 'OK',
                  contact: {
                    phone: '+12025550143',
                    first_name: 'Ines',
                    last_name: 'Duarte',
                    company_name: 'Faro Labs',
                    assigned_to_email: 'dana@faro.example',
                    sendblue_number: '+12025550100',
                    tags: ['lead', 'fair'],
                    custom_variables: { Plan: 'Trial' },
                    verified: false,
                    opt_out: false,
                    created_at: '2026-02-11T18:04:22.000Z',
                  },
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
            schema: { $ref: '#/components/schemas/ContactResult' },
            examples: {
              changedContact: {
                summary: 'The tags were replaced, the custom variables merged',
                value: {
                  status: 'OK',
                  contact: {
                    phone: '+12025550143',
                    first_name: 'Ines',
                    last_name: 'Duarte',
                    company_name: 'Faro Research',
                    assigned_to_email: 'dana@faro.example',
                    sendblue_number: '+12025550100',
                    tags: ['customer'],
                    custom_variables: { Plan: 'Trial', Seats: '4' },
                    verified: false,
                    opt_out: false,
                    created_at: '2026-02-11T18:04:22.000Z',
                  },
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
            schema: { $ref: '#/components/schemas/ContactDeleteResult' },
            examples: { deleted: { summary: 'Deleted', value: { status: 'OK' } } },
          },
        },
      },
      ContactCount: {
        description: 'The number of contacts.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactCount' },
            examples: { count: { summary: 'Two contacts', value: { count: 2 } } },
          },
        },
      },
      ContactVerifySent: {
        description: 'The message is on its way.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactVerifyResult' },
            examples: { sent: { summary: 'Sent', value: { status: 'OK' } } },
          },
        },
      },
      ContactOptedOut: {
        description: 'The mark as it is now.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactOptOutResult' },
            examples: {
              out: { summary: 'Opted out', value: { status: 'OK', number: '+12025550143', opted_out: true } },
              inAgain: {
                summary: 'Opted in again',
                value: { status: 'OK', number: '+12025550143', opted_out: false },
              },
            },
          },
        },
      },
      ContactBulkCreated: {
        description: 'The contacts that were created.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactBulkCreateResult' },
            examples: {
              twoContacts: {
                summary: 'The contacts of the request',
                value: {
                  status: 'OK',
                  contacts: [
                    {
                      phone: '+12065550150',
                      first_name: 'Bo',
                      last_name: 'Arvidsson',
                      company_name: 'Pier Nine',
                      tags: ['import'],
                      custom_variables: { Source: 'Fair' },
                      verified: false,
                      opt_out: false,
                      created_at: '2026-02-12T08:30:00.000Z',
                    },
                    {
                      phone: '+12065550151',
                      tags: [],
                      custom_variables: {},
                      verified: false,
                      opt_out: false,
                      created_at: '2026-02-12T08:30:00.000Z',
                    },
                  ],
                },
              },
            },
          },
        },
      },
      ContactBulkDeleted: {
        description: 'How many contacts are gone.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactBulkDeleteResult' },
            examples: {
              twoContacts: { summary: 'Both contacts of the request', value: { status: 'OK', amount: 2 } },
            },
          },
        },
      },
      InvalidQuery: {
        description: 'A query parameter is outside its range.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              invalidValue: {
                summary: 'The limit is larger than 1000',
                value: { status: 'ERROR', message: 'Invalid query parameter' },
              },
            },
          },
        },
      },
      InvalidBody: {
        description: 'The body is missing, is not JSON, lacks a member, or has a number that is not E.164.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              missingField: {
                summary: 'A required member or the body is missing',
                value: { status: 'ERROR', message: 'Missing fields' },
              },
              invalidValue: {
                summary: 'A number is not in E.164 format',
                value: { status: 'ERROR', message: 'Invalid phone number' },
              },
              malformedBody: {
                summary: 'The body is not JSON',
                value: { status: 'ERROR', message: 'Invalid JSON body' },
              },
            },
          },
        },
      },
      InvalidCredentials: {
        description: 'The key id and the secret key do not belong together.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              invalidCredentials: {
                summary: 'Unknown key id or wrong secret key',
                value: { status: 'ERROR', message: 'Invalid Credentials' },
              },
            },
          },
        },
      },
      MissingCredentials: {
        description: 'The request has no credentials. The body has no `status`, unlike all other errors.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/MissingCredentialsBody' },
            examples: {
              missingCredentials: {
                summary: 'The headers are missing',
                value: { message: 'Did not get inputs for authorization' },
              },
            },
          },
        },
      },
      NotFound: {
        description: 'No contact has this number.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              notFound: {
                summary: 'Unknown number',
                value: { status: 'ERROR', message: 'Contact not found' },
              },
            },
          },
        },
      },
      ContactExists: {
        description: 'A contact with this number exists already, and `update_if_exists` is not true.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              duplicate: {
                summary: 'Known number',
                value: { status: 'ERROR', message: 'Contact already exists' },
              },
            },
          },
        },
      },
      RateLimited: {
        description:
          'Too many requests. No limit is published for contacts, and nothing says how long to wait.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              rateLimited: {
                summary: 'Too many requests',
                value: { status: 'ERROR', message: 'Rate limit exceeded' },
              },
            },
          },
        },
      },
      ServerError: {
        description: 'Sendblue failed. Whether the request took effect is not known.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              serverError: {
                summary: 'Failure inside Sendblue',
                value: { status: 'ERROR', message: 'Internal server error' },
              },
            },
          },
        },
      },
    },
    schemas: {
      Contact: {
        type: 'object',
        description:
          'A contact as Sendblue sends it. No member is promised; treat one that is absent like `null`. A contact has no email address of its own: `assigned_to_email` is that of a user of your account.',
        properties: {
          phone: { type: 'string', description: 'Phone number in E.164 format, the key of the contact.' },
          first_name: { type: ['string', 'null'], description: 'First name. Absent or `null` when unknown.' },
          last_name: { type: ['string', 'null'], description: 'Last name. Absent or `null` when unknown.' },
          company_name: { type: ['string', 'null'], description: 'Company. Absent or `null` when unknown.' },
          assigned_to_email: {
            type: ['string', 'null'],
            description:
              'Email address of the user who looks after the contact. Absent or `null` when nobody does.',
          },
          sendblue_number: {
            type: ['string', 'null'],
            description:
              'Your line that writes to the contact, E.164. Absent or `null` when none was chosen.',
          },
          tags: { type: 'array', items: { type: 'string' }, description: 'Tags of the contact.' },
          custom_variables: {
            type: 'object',
            additionalProperties: { type: 'string' },
            description: 'Values by their label as people read it, such as `Lead Source`. Always strings.',
          },
          verified: {
            type: 'boolean',
            description:
              'Whether the contact is verified, which matters on the free plan; see `contacts.verify`.',
          },
          opt_out: {
            type: 'boolean',
            description:
              'Whether messages to the contact are blocked; see `contacts.optOut`. Absent on older servers.',
          },
          created_at: {
            type: 'string',
            format: 'date-time',
            description: 'When the contact was created, ISO 8601.',
          },
        },
      },
      ContactList: {
        type: 'array',
        items: { $ref: '#/components/schemas/Contact' },
        description: 'One page of contacts.',
      },
      ContactResult: {
        type: 'object',
        description: 'Envelope of one contact.',
        properties: {
          status: {
            type: 'string',
            description: '`OK`. Look at it even after a 200: an `ERROR` with that status has been reported.',
          },
          contact: { $ref: '#/components/schemas/Contact', description: 'The contact.' },
        },
      },
      ContactDeleteResult: {
        type: 'object',
        description: 'The answer of `contacts.delete`.',
        properties: { status: { type: 'string', description: '`OK` when the contact was deleted.' } },
      },
      ContactCount: {
        type: 'object',
        description: 'The answer of `contacts.count`.',
        properties: { count: { type: 'integer', description: 'Number of contacts in the account.' } },
      },
      ContactVerifyResult: {
        type: 'object',
        description: 'The answer of `contacts.verify`.',
        properties: { status: { type: 'string', description: '`OK` when the message was sent.' } },
      },
      ContactOptOutResult: {
        type: 'object',
        description: 'The answer of `contacts.optOut`.',
        properties: {
          status: { type: 'string', description: '`OK` when the mark was set.' },
          number: { type: 'string', description: 'Phone number of the contact, E.164.' },
          opted_out: { type: 'boolean', description: 'Whether messages to the number are blocked now.' },
        },
      },
      ContactBulkCreateResult: {
        type: 'object',
        description: 'The answer of `contacts.bulk.create`.',
        properties: {
          status: { type: 'string', description: '`OK` when the call succeeded.' },
          contacts: {
            type: 'array',
            items: { $ref: '#/components/schemas/Contact' },
            description: 'The contacts that were created.',
          },
        },
      },
      ContactBulkDeleteResult: {
        type: 'object',
        description: 'The answer of `contacts.bulk.delete`.',
        properties: {
          status: { type: 'string', description: '`OK` when the call succeeded.' },
          amount: { type: 'integer', description: 'Number of contacts that were deleted.' },
        },
      },
      ContactCreate: {
        type: 'object',
        description: 'A contact to create.',
        required: ['number'],
        properties: {
          number: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            description: 'Phone number, E.164 with the leading `+`. The key of the contact from now on.',
          },
          first_name: { type: 'string', description: 'First name.' },
          last_name: { type: 'string', description: 'Last name.' },
          assigned_to_email: {
            type: 'string',
            description: 'Email address of the user of your account who looks after the contact.',
          },
          sendblue_number: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            description: 'Your line that shall write to the contact, E.164.',
          },
          tags: { type: 'array', items: { type: 'string' }, description: 'Tags of the contact.' },
          custom_variables: {
            type: 'object',
            additionalProperties: { type: 'string' },
            description:
              'Values by their label. Labels that are new to the account are created. Values must be strings.',
          },
          update_if_exists: {
            type: 'boolean',
            default: false,
            description:
              'Whether to change the contact that has this number already, instead of refusing with 409.',
          },
          phone_number: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            deprecated: true,
            description: 'Old name of `number`.',
          },
          phoneNumber: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            deprecated: true,
            description: 'Old name of `number`.',
          },
          firstName: { type: 'string', deprecated: true, description: 'Old name of `first_name`.' },
          lastName: { type: 'string', deprecated: true, description: 'Old name of `last_name`.' },
          assignedToEmail: {
            type: 'string',
            deprecated: true,
            description: 'Old name of `assigned_to_email`.',
          },
          sendblueNumber: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            deprecated: true,
            description: 'Old name of `sendblue_number`.',
          },
        },
      },
      ContactUpdate: {
        type: 'object',
        description: 'Changes to a contact. Absent members stay as they are.',
        properties: {
          first_name: { type: 'string', description: 'First name.' },
          last_name: { type: 'string', description: 'Last name.' },
          company_name: { type: 'string', description: 'Company.' },
          assigned_to_email: {
            type: 'string',
            description: 'Email address of the user of your account who looks after the contact.',
          },
          sendblue_number: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            description: 'Your line that shall write to the contact, E.164.',
          },
          tags: {
            type: 'array',
            items: { type: 'string' },
            description: 'All tags of the contact from now on. An empty array removes every tag.',
          },
          custom_variables: {
            type: 'object',
            additionalProperties: { type: 'string' },
            description:
              'Values to set by their label. Labels that are not named keep their value. Values must be strings.',
          },
          opt_out: {
            type: 'boolean',
            description: 'Whether to block messages to the contact, as `contacts.optOut` does.',
          },
          firstName: { type: 'string', deprecated: true, description: 'Old name of `first_name`.' },
          lastName: { type: 'string', deprecated: true, description: 'Old name of `last_name`.' },
          companyName: { type: 'string', deprecated: true, description: 'Old name of `company_name`.' },
          assignedToEmail: {
            type: 'string',
            deprecated: true,
            description: 'Old name of `assigned_to_email`.',
          },
          sendblueNumber: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            deprecated: true,
            description: 'Old name of `sendblue_number`.',
          },
          optOut: { type: 'boolean', deprecated: true, description: 'Old name of `opt_out`.' },
        },
      },
      ContactVerify: {
        type: 'object',
        description: 'Whom to send a verification message.',
        required: ['number'],
        properties: {
          number: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            description: 'Phone number, E.164 with the leading `+`.',
          },
        },
      },
      ContactOptOut: {
        type: 'object',
        description: 'Whom to opt out of messages, or in again.',
        required: ['number'],
        properties: {
          number: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            description: 'Phone number, E.164 with the leading `+`.',
          },
          opted_out: {
            type: 'boolean',
            default: true,
            description: 'Whether to block messages to the number; `false` opts in again.',
          },
        },
      },
      ContactBulkCreate: {
        type: 'object',
        description: 'Contacts to create.',
        required: ['contacts'],
        properties: {
          contacts: {
            type: 'array',
            items: { $ref: '#/components/schemas/BulkContact' },
            description: 'The contacts. The largest number is not published.',
          },
        },
      },
      BulkContact: {
        type: 'object',
        description: 'One of several contacts to create.',
        required: ['phone'],
        properties: {
          phone: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            description: 'Phone number, E.164 with the leading `+`. `contacts.create` calls it `number`.',
          },
          first_name: { type: 'string', description: 'First name.' },
          last_name: { type: 'string', description: 'Last name.' },
          company_name: { type: 'string', description: 'Company.' },
          tags: { type: 'array', items: { type: 'string' }, description: 'Tags of the contact.' },
          custom_variables: {
            type: 'object',
            additionalProperties: { type: 'string' },
            description:
              'Values by their label. Labels that are new to the account are created. Values must be strings.',
          },
        },
      },
      ContactBulkDelete: {
        type: 'object',
        description: 'Contacts to delete.',
        required: ['contact_ids'],
        properties: {
          contact_ids: {
            type: 'array',
            minItems: 1,
            items: { type: 'string', pattern: '^\\+[1-9]\\d{1,14}$' },
            description: 'Phone numbers of the contacts, E.164. Despite the name, no other id is accepted.',
          },
        },
      },
      ErrorBody: {
        type: 'object',
        description: 'An error of Sendblue.',
        required: ['status', 'message'],
        properties: {
          status: { type: 'string', const: 'ERROR', description: 'Always `ERROR`.' },
          message: { type: 'string', description: 'What is wrong.' },
        },
      },
      MissingCredentialsBody: {
        type: 'object',
        description: 'The error of a request without credentials.',
        required: ['message'],
        properties: { message: { type: 'string', description: 'What is wrong.' } },
      },
    },
  },
};
