// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { Facts } from '../../spec/operation.js';

export const facts: Facts = {
  provider: 'sendblue',
  origins: ['https://api.sendblue.co', 'https://api.sendblue.com'],
  operations: {
    'contacts.list': {
      id: 'contacts.list',
      method: 'GET',
      template: ['api', 'v2', 'contacts'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
          },
        ],
      ],
      lists: {},
      pageParameter: 'offset',
      body: 'none',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['contacts', 'oneNumber'],
          bodies: {
            contacts: [
              {
                phone: '+12025550143',
                first_name: 'Ines',
                last_name: 'Duarte',
                company_name: 'Faro Labs',
                assigned_to_email: 'dana@faro.example',
                sendblue_number: '+12025550100',
                tags: ['lead', 'fair'],
                custom_variables: {
                  Plan: 'Trial',
                },
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
                custom_variables: {
                  Plan: 'Team',
                },
                verified: true,
                opt_out: false,
                created_at: '2026-01-20T09:15:00.000Z',
              },
            ],
            oneNumber: [
              {
                phone: '+12025550143',
                first_name: 'Ines',
                last_name: 'Duarte',
                company_name: 'Faro Labs',
                assigned_to_email: 'dana@faro.example',
                sendblue_number: '+12025550100',
                tags: ['lead', 'fair'],
                custom_variables: {
                  Plan: 'Trial',
                },
                verified: false,
                opt_out: false,
                created_at: '2026-02-11T18:04:22.000Z',
              },
            ],
          },
        },
        {
          status: 400,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidValue'],
          bodies: {
            invalidValue: {
              status: 'ERROR',
              message: 'Invalid query parameter',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.create': {
      id: 'contacts.create',
      method: 'POST',
      template: ['api', 'v2', 'contacts'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
          },
        ],
      ],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['newContact'],
          bodies: {
            newContact: {
              status: 'OK',
              contact: {
                phone: '+13055550117',
                first_name: 'Priya',
                last_name: 'Raman',
                assigned_to_email: 'dana@faro.example',
                sendblue_number: '+12025550100',
                tags: ['lead'],
                custom_variables: {
                  Plan: 'Trial',
                },
                verified: false,
                opt_out: false,
                created_at: '2026-02-12T08:00:00.000Z',
              },
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
              status: 'ERROR',
              message: 'Missing fields',
            },
            invalidValue: {
              status: 'ERROR',
              message: 'Invalid phone number',
            },
            malformedBody: {
              status: 'ERROR',
              message: 'Invalid JSON body',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
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
              status: 'ERROR',
              message: 'Contact already exists',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.bulk.delete': {
      id: 'contacts.bulk.delete',
      method: 'DELETE',
      template: ['api', 'v2', 'contacts'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
          },
        ],
      ],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['twoContacts'],
          bodies: {
            twoContacts: {
              status: 'OK',
              amount: 2,
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
              status: 'ERROR',
              message: 'Missing fields',
            },
            invalidValue: {
              status: 'ERROR',
              message: 'Invalid phone number',
            },
            malformedBody: {
              status: 'ERROR',
              message: 'Invalid JSON body',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.count': {
      id: 'contacts.count',
      method: 'GET',
      template: ['api', 'v2', 'contacts', 'count'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
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
          examples: ['count'],
          bodies: {
            count: {
              count: 2,
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.verify': {
      id: 'contacts.verify',
      method: 'POST',
      template: ['api', 'v2', 'contacts', 'verify'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
          },
        ],
      ],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['sent'],
          bodies: {
            sent: {
              status: 'OK',
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
              status: 'ERROR',
              message: 'Missing fields',
            },
            invalidValue: {
              status: 'ERROR',
              message: 'Invalid phone number',
            },
            malformedBody: {
              status: 'ERROR',
              message: 'Invalid JSON body',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
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
              status: 'ERROR',
              message: 'Contact not found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.optOut': {
      id: 'contacts.optOut',
      method: 'POST',
      template: ['api', 'v2', 'contacts', 'opt-out'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
          },
        ],
      ],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['out', 'inAgain'],
          bodies: {
            out: {
              status: 'OK',
              number: '+12025550143',
              opted_out: true,
            },
            inAgain: {
              status: 'OK',
              number: '+12025550143',
              opted_out: false,
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
              status: 'ERROR',
              message: 'Missing fields',
            },
            invalidValue: {
              status: 'ERROR',
              message: 'Invalid phone number',
            },
            malformedBody: {
              status: 'ERROR',
              message: 'Invalid JSON body',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
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
              status: 'ERROR',
              message: 'Contact not found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.bulk.create': {
      id: 'contacts.bulk.create',
      method: 'POST',
      template: ['api', 'v2', 'contacts', 'bulk'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
          },
        ],
      ],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['twoContacts'],
          bodies: {
            twoContacts: {
              status: 'OK',
              contacts: [
                {
                  phone: '+12065550150',
                  first_name: 'Bo',
                  last_name: 'Arvidsson',
                  company_name: 'Pier Nine',
                  tags: ['import'],
                  custom_variables: {
                    Source: 'Fair',
                  },
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
        {
          status: 400,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'invalidValue', 'malformedBody'],
          bodies: {
            missingField: {
              status: 'ERROR',
              message: 'Missing fields',
            },
            invalidValue: {
              status: 'ERROR',
              message: 'Invalid phone number',
            },
            malformedBody: {
              status: 'ERROR',
              message: 'Invalid JSON body',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.retrieve': {
      id: 'contacts.retrieve',
      method: 'GET',
      template: ['api', 'v2', 'contacts', '{phone_number}'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
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
              status: 'OK',
              contact: {
                phone: '+12025550143',
                first_name: 'Ines',
                last_name: 'Duarte',
                company_name: 'Faro Labs',
                assigned_to_email: 'dana@faro.example',
                sendblue_number: '+12025550100',
                tags: ['lead', 'fair'],
                custom_variables: {
                  Plan: 'Trial',
                },
                verified: false,
                opt_out: false,
                created_at: '2026-02-11T18:04:22.000Z',
              },
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
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
              status: 'ERROR',
              message: 'Contact not found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.update': {
      id: 'contacts.update',
      method: 'PUT',
      template: ['api', 'v2', 'contacts', '{phone_number}'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
          },
        ],
      ],
      lists: {},
      body: 'required',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['changedContact'],
          bodies: {
            changedContact: {
              status: 'OK',
              contact: {
                phone: '+12025550143',
                first_name: 'Ines',
                last_name: 'Duarte',
                company_name: 'Faro Research',
                assigned_to_email: 'dana@faro.example',
                sendblue_number: '+12025550100',
                tags: ['customer'],
                custom_variables: {
                  Plan: 'Trial',
                  Seats: '4',
                },
                verified: false,
                opt_out: false,
                created_at: '2026-02-11T18:04:22.000Z',
              },
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
              status: 'ERROR',
              message: 'Missing fields',
            },
            invalidValue: {
              status: 'ERROR',
              message: 'Invalid phone number',
            },
            malformedBody: {
              status: 'ERROR',
              message: 'Invalid JSON body',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
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
              status: 'ERROR',
              message: 'Contact not found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
    'contacts.delete': {
      id: 'contacts.delete',
      method: 'DELETE',
      template: ['api', 'v2', 'contacts', '{phone_number}'],
      security: [
        [
          {
            in: 'header',
            name: 'sb-api-key-id',
          },
          {
            in: 'header',
            name: 'sb-api-secret-key',
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
          examples: ['deleted'],
          bodies: {
            deleted: {
              status: 'OK',
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['invalidCredentials'],
          bodies: {
            invalidCredentials: {
              status: 'ERROR',
              message: 'Invalid Credentials',
            },
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials'],
          bodies: {
            missingCredentials: {
              message: 'Did not get inputs for authorization',
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
              status: 'ERROR',
              message: 'Contact not found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: {
              status: 'ERROR',
              message: 'Rate limit exceeded',
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
              status: 'ERROR',
              message: 'Internal server error',
            },
          },
        },
      ],
    },
  },
};
