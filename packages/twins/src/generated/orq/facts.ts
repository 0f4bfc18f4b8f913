// Generated from specs/orq/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { Facts } from '../../spec/operation.js';

export const facts: Facts = {
  provider: 'orq',
  origins: ['https://my.orq.ai', 'https://api.orq.ai'],
  operations: {
    'contacts.list': {
      id: 'contacts.list',
      method: 'GET',
      template: ['v2', 'contacts'],
      security: [
        [
          {
            in: 'header',
            name: 'authorization',
            scheme: 'bearer',
          },
        ],
      ],
      lists: {},
      pageParameter: 'starting_after',
      body: 'none',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['contacts'],
          bodies: {
            contacts: {
              object: 'list',
              data: [
                {
                  _id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
                  external_id: 'user_2041',
                  display_name: 'Amara Lindqvist',
                  email: 'amara.lindqvist@example.com',
                  avatar_url: 'https://img.example.com/avatars/amara.png',
                  tags: ['premium', 'beta'],
                  metadata: {
                    department: 'Engineering',
                    seats: 25,
                  },
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
                  metrics: {
                    total_cost: 0,
                    total_tokens: 0,
                    total_requests: 0,
                    error_rate: 0,
                  },
                },
              ],
              has_more: false,
            },
          },
        },
        {
          status: 400,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidValue'],
          bodies: {
            invalidValue: {
              code: '400',
              message: 'limit must be a number from 1 to 50',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: {
            missingCredentials: {
              code: '401',
              message: 'An API key is required',
            },
            invalidCredentials: {
              code: '401',
              message: 'The API key is not valid',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '30',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              code: '429',
              message: 'Too many requests, try again in 30 seconds',
            },
          },
        },
        {
          status: 500,
          mediaType: 'application/json',
          headers: {},
          examples: ['serverError'],
          bodies: {
            serverError: {
              code: '500',
              message: 'Something went wrong on the server',
            },
          },
        },
      ],
    },
    'contacts.create': {
      id: 'contacts.create',
      method: 'POST',
      template: ['v2', 'contacts'],
      security: [
        [
          {
            in: 'header',
            name: 'authorization',
            scheme: 'bearer',
          },
        ],
      ],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 201,
          mediaType: 'application/json',
          headers: {},
          examples: ['contact'],
          bodies: {
            contact: {
              _id: 'contact_01KQYDCQ9TXAKXJWA9KXNS0B9Q',
              external_id: 'user_3310',
              workspace_id: '3fe6149b-eb4b-4ac8-ad53-b62e94fcef79',
              display_name: 'Priya Vance',
              email: 'priya.vance@example.com',
              avatar_url: 'https://img.example.com/avatars/priya.png',
              tags: ['trial'],
              metadata: {
                department: 'Support',
                seats: 4,
              },
              created: '2026-05-06T10:30:00.250Z',
              updated: '2026-05-06T10:30:00.250Z',
            },
          },
        },
        {
          status: 400,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'invalidValue', 'malformedBody'],
          bodies: {
            missingField: {
              code: '400',
              message: 'external_id is required',
            },
            invalidValue: {
              code: '400',
              message: 'email must be an e-mail address or null',
            },
            malformedBody: {
              code: '400',
              message: 'The body is not valid JSON',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: {
            missingCredentials: {
              code: '401',
              message: 'An API key is required',
            },
            invalidCredentials: {
              code: '401',
              message: 'The API key is not valid',
            },
          },
        },
        {
          status: 409,
          mediaType: 'application/json',
          headers: {},
          examples: ['duplicate'],
          bodies: {
            duplicate: {
              code: '409',
              message: 'A contact with the external_id user_3310 already exists',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '30',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              code: '429',
              message: 'Too many requests, try again in 30 seconds',
            },
          },
        },
        {
          status: 500,
          mediaType: 'application/json',
          headers: {},
          examples: ['serverError'],
          bodies: {
            serverError: {
              code: '500',
              message: 'Something went wrong on the server',
            },
          },
        },
      ],
    },
    'contacts.retrieve': {
      id: 'contacts.retrieve',
      method: 'GET',
      template: ['v2', 'contacts', '{id}'],
      security: [
        [
          {
            in: 'header',
            name: 'authorization',
            scheme: 'bearer',
          },
        ],
      ],
      lists: {},
      body: 'none',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['contact'],
          bodies: {
            contact: {
              _id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
              external_id: 'user_2041',
              display_name: 'Amara Lindqvist',
              email: 'amara.lindqvist@example.com',
              avatar_url: 'https://img.example.com/avatars/amara.png',
              tags: ['premium', 'beta'],
              metadata: {
                department: 'Engineering',
                seats: 25,
              },
              created: '2026-03-17T08:42:10.512Z',
              updated: '2026-04-02T15:07:55.083Z',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: {
            missingCredentials: {
              code: '401',
              message: 'An API key is required',
            },
            invalidCredentials: {
              code: '401',
              message: 'The API key is not valid',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound'],
          bodies: {
            notFound: {
              error: 'Contact not found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '30',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              code: '429',
              message: 'Too many requests, try again in 30 seconds',
            },
          },
        },
        {
          status: 500,
          mediaType: 'application/json',
          headers: {},
          examples: ['serverError'],
          bodies: {
            serverError: {
              code: '500',
              message: 'Something went wrong on the server',
            },
          },
        },
      ],
    },
    'contacts.delete': {
      id: 'contacts.delete',
      method: 'DELETE',
      template: ['v2', 'contacts', '{id}'],
      security: [
        [
          {
            in: 'header',
            name: 'authorization',
            scheme: 'bearer',
          },
        ],
      ],
      lists: {},
      body: 'none',
      responses: [
        {
          status: 204,
          headers: {},
          examples: [],
          bodies: {},
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: {
            missingCredentials: {
              code: '401',
              message: 'An API key is required',
            },
            invalidCredentials: {
              code: '401',
              message: 'The API key is not valid',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound'],
          bodies: {
            notFound: {
              error: 'Contact not found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '30',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              code: '429',
              message: 'Too many requests, try again in 30 seconds',
            },
          },
        },
        {
          status: 500,
          mediaType: 'application/json',
          headers: {},
          examples: ['serverError'],
          bodies: {
            serverError: {
              code: '500',
              message: 'Something went wrong on the server',
            },
          },
        },
      ],
    },
    'contacts.update': {
      id: 'contacts.update',
      method: 'PATCH',
      template: ['v2', 'contacts', '{id}'],
      security: [
        [
          {
            in: 'header',
            name: 'authorization',
            scheme: 'bearer',
          },
        ],
      ],
      lists: {},
      body: 'optional',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['contact'],
          bodies: {
            contact: {
              _id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
              external_id: 'user_2041',
              display_name: 'Amara Lindqvist-Roy',
              email: 'amara.lindqvist@example.com',
              avatar_url: null,
              tags: ['premium'],
              metadata: {
                department: 'Engineering',
                seats: 25,
              },
              created: '2026-03-17T08:42:10.512Z',
              updated: '2026-05-07T09:12:00.618Z',
            },
          },
        },
        {
          status: 400,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidValue', 'malformedBody'],
          bodies: {
            invalidValue: {
              code: '400',
              message: 'tags must be an array of strings',
            },
            malformedBody: {
              code: '400',
              message: 'The body is not valid JSON',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: {
            missingCredentials: {
              code: '401',
              message: 'An API key is required',
            },
            invalidCredentials: {
              code: '401',
              message: 'The API key is not valid',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound'],
          bodies: {
            notFound: {
              message: 'Contact not found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '30',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              code: '429',
              message: 'Too many requests, try again in 30 seconds',
            },
          },
        },
        {
          status: 500,
          mediaType: 'application/json',
          headers: {},
          examples: ['serverError'],
          bodies: {
            serverError: {
              code: '500',
              message: 'Something went wrong on the server',
            },
          },
        },
      ],
    },
  },
};
