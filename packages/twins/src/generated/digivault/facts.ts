// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { Facts } from '../../spec/operation.js';

export const facts: Facts = {
  provider: 'digivault',
  origins: ['https://api.digivault.com'],
  operations: {
    'contacts.list': {
      id: 'contacts.list',
      method: 'GET',
      template: ['v1', 'contacts'],
      security: [[{ in: 'header', name: 'authorization', scheme: 'bearer' }]],
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
        {
          status: 400,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidValue'],
          bodies: {
            invalidValue: {
              type: 'invalid_request',
              message: "Invalid parameter 'limit': it ranges from 1 to 100",
              param: 'limit',
              documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
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
              type: 'authentication_error',
              message: 'An access token is required',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
            },
            invalidCredentials: {
              type: 'authentication_error',
              message: 'The access token is not valid',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['permissionDenied'],
          bodies: {
            permissionDenied: {
              type: 'permission_error',
              message: 'This token has no access to contacts',
              documentation_url: 'https://api.digivault.com/docs/errors#permission_error',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '60',
            'x-ratelimit-limit': '100',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': '1778145180',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              type: 'rate_limit_error',
              message: 'More than 100 requests in a minute, try again later',
              retry_after: 60,
              documentation_url: 'https://api.digivault.com/docs/errors#rate_limit_error',
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
              type: 'api_error',
              message: 'Something went wrong on the server',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
        {
          status: 503,
          mediaType: 'application/json',
          headers: {},
          examples: ['unavailable'],
          bodies: {
            unavailable: {
              type: 'api_error',
              message: 'The service is down for maintenance',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
      ],
    },
    'contacts.create': {
      id: 'contacts.create',
      method: 'POST',
      template: ['v1', 'contacts'],
      security: [[{ in: 'header', name: 'authorization', scheme: 'bearer' }]],
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
        {
          status: 400,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'malformedBody'],
          bodies: {
            missingField: {
              type: 'invalid_request',
              message: "Missing required parameter: 'username'",
              param: 'username',
              documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
            },
            malformedBody: {
              type: 'invalid_request',
              message: 'The body is not valid JSON',
              documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
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
              type: 'authentication_error',
              message: 'An access token is required',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
            },
            invalidCredentials: {
              type: 'authentication_error',
              message: 'The access token is not valid',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidValue'],
          bodies: {
            invalidValue: {
              type: 'validation_error',
              message: 'The contact has invalid values',
              errors: { avatar_url: ['The avatar_url must be a URL'] },
              documentation_url: 'https://api.digivault.com/docs/errors#validation_error',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '60',
            'x-ratelimit-limit': '10',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': '1778145180',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              type: 'rate_limit_error',
              message: 'More than 10 writes in a minute, try again later',
              retry_after: 60,
              documentation_url: 'https://api.digivault.com/docs/errors#rate_limit_error',
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
              type: 'api_error',
              message: 'Something went wrong on the server',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
        {
          status: 503,
          mediaType: 'application/json',
          headers: {},
          examples: ['unavailable'],
          bodies: {
            unavailable: {
              type: 'api_error',
              message: 'The service is down for maintenance',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
      ],
    },
    'contacts.retrieve': {
      id: 'contacts.retrieve',
      method: 'GET',
      template: ['v1', 'contacts', '{id}'],
      security: [[{ in: 'header', name: 'authorization', scheme: 'bearer' }]],
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
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: {
            missingCredentials: {
              type: 'authentication_error',
              message: 'An access token is required',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
            },
            invalidCredentials: {
              type: 'authentication_error',
              message: 'The access token is not valid',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
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
              type: 'not_found_error',
              message: 'There is no contact with this id',
              documentation_url: 'https://api.digivault.com/docs/errors#not_found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '60',
            'x-ratelimit-limit': '100',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': '1778145180',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              type: 'rate_limit_error',
              message: 'More than 100 requests in a minute, try again later',
              retry_after: 60,
              documentation_url: 'https://api.digivault.com/docs/errors#rate_limit_error',
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
              type: 'api_error',
              message: 'Something went wrong on the server',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
        {
          status: 503,
          mediaType: 'application/json',
          headers: {},
          examples: ['unavailable'],
          bodies: {
            unavailable: {
              type: 'api_error',
              message: 'The service is down for maintenance',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
      ],
    },
    'contacts.update': {
      id: 'contacts.update',
      method: 'PUT',
      template: ['v1', 'contacts', '{id}'],
      security: [[{ in: 'header', name: 'authorization', scheme: 'bearer' }]],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['contact'],
          bodies: {
            contact: {
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
        {
          status: 400,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'malformedBody'],
          bodies: {
            missingField: {
              type: 'invalid_request',
              message: 'A body is required',
              documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
            },
            malformedBody: {
              type: 'invalid_request',
              message: 'The body is not valid JSON',
              documentation_url: 'https://api.digivault.com/docs/errors#invalid_request',
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
              type: 'authentication_error',
              message: 'An access token is required',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
            },
            invalidCredentials: {
              type: 'authentication_error',
              message: 'The access token is not valid',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
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
              type: 'not_found_error',
              message: 'There is no contact with this id',
              documentation_url: 'https://api.digivault.com/docs/errors#not_found',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidValue'],
          bodies: {
            invalidValue: {
              type: 'validation_error',
              message: 'The contact has invalid values',
              errors: { phone_number: ['The phone_number must be a string'] },
              documentation_url: 'https://api.digivault.com/docs/errors#validation_error',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '60',
            'x-ratelimit-limit': '10',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': '1778145180',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              type: 'rate_limit_error',
              message: 'More than 10 writes in a minute, try again later',
              retry_after: 60,
              documentation_url: 'https://api.digivault.com/docs/errors#rate_limit_error',
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
              type: 'api_error',
              message: 'Something went wrong on the server',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
        {
          status: 503,
          mediaType: 'application/json',
          headers: {},
          examples: ['unavailable'],
          bodies: {
            unavailable: {
              type: 'api_error',
              message: 'The service is down for maintenance',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
      ],
    },
    'contacts.delete': {
      id: 'contacts.delete',
      method: 'DELETE',
      template: ['v1', 'contacts', '{id}'],
      security: [[{ in: 'header', name: 'authorization', scheme: 'bearer' }]],
      lists: {},
      body: 'none',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['deleted'],
          bodies: { deleted: { id: 'pWykuDQvCTcwd7xD', deleted: true } },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials'],
          bodies: {
            missingCredentials: {
              type: 'authentication_error',
              message: 'An access token is required',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
            },
            invalidCredentials: {
              type: 'authentication_error',
              message: 'The access token is not valid',
              documentation_url: 'https://api.digivault.com/docs/errors#authentication_error',
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
              type: 'not_found_error',
              message: 'There is no contact with this id',
              documentation_url: 'https://api.digivault.com/docs/errors#not_found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {
            'retry-after': '60',
            'x-ratelimit-limit': '10',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': '1778145180',
          },
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              type: 'rate_limit_error',
              message: 'More than 10 writes in a minute, try again later',
              retry_after: 60,
              documentation_url: 'https://api.digivault.com/docs/errors#rate_limit_error',
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
              type: 'api_error',
              message: 'Something went wrong on the server',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
        {
          status: 503,
          mediaType: 'application/json',
          headers: {},
          examples: ['unavailable'],
          bodies: {
            unavailable: {
              type: 'api_error',
              message: 'The service is down for maintenance',
              documentation_url: 'https://api.digivault.com/docs/errors#api_error',
            },
          },
        },
      ],
    },
  },
};
