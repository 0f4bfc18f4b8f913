// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { Facts } from '../../spec/operation.js';

export const facts: Facts = {
  provider: 'chatwoot',
  origins: ['https://app.chatwoot.com'],
  operations: {
    'contacts.list': {
      id: 'contacts.list',
      method: 'GET',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
          },
        ],
      ],
      lists: {
        'labels[]': 'repeated',
      },
      pageParameter: 'page',
      body: 'none',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['contacts'],
          bodies: {
            contacts: {
              meta: {
                count: 2,
                current_page: '1',
              },
              payload: [
                {
                  id: 118,
                  name: 'Nora Lindqvist',
                  email: 'nora@lindqvist.example',
                  phone_number: '+12025550143',
                  identifier: 'crm-1042',
                  thumbnail: 'https://files.example.com/nora.png',
                  blocked: false,
                  availability_status: 'offline',
                  additional_attributes: {
                    company_name: 'Fjord Outfitters',
                    city: 'Seattle',
                  },
                  custom_attributes: {
                    plan: 'gold',
                  },
                  created_at: 1770800662,
                  last_activity_at: 1771430400,
                  contact_inboxes: [
                    {
                      source_id: '0d9e2c7a-6f0b-4d0c-9a5e-1d6f0d1c8a77',
                      inbox: {
                        id: 9,
                        avatar_url: '',
                        channel_id: 4,
                        name: 'Shop API',
                        channel_type: 'Channel::Api',
                        provider: null,
                      },
                    },
                  ],
                },
                {
                  id: 97,
                  name: 'Nora L.',
                  email: null,
                  phone_number: '+442079460958',
                  identifier: null,
                  thumbnail: '',
                  blocked: false,
                  availability_status: 'offline',
                  additional_attributes: {
                    country: 'United Kingdom',
                  },
                  custom_attributes: {
                    region: 'emea',
                  },
                  created_at: 1768900500,
                  contact_inboxes: [
                    {
                      source_id: '442079460958',
                      inbox: {
                        id: 12,
                        avatar_url: '',
                        channel_id: 2,
                        name: 'WhatsApp',
                        channel_type: 'Channel::Whatsapp',
                        provider: 'whatsapp_cloud',
                      },
                    },
                  ],
                },
              ],
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
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
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.create': {
      id: 'contacts.create',
      method: 'POST',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
              payload: {
                contact: {
                  id: 119,
                  name: 'Priya Raman',
                  email: 'priya@raman.example',
                  phone_number: '+13055550117',
                  identifier: 'crm-2077',
                  thumbnail: '',
                  blocked: false,
                  availability_status: 'offline',
                  additional_attributes: {
                    company_name: 'Raman Textiles',
                    city: 'Miami',
                  },
                  custom_attributes: {
                    plan: 'trial',
                  },
                  created_at: 1771502400,
                  contact_inboxes: [
                    {
                      source_id: '5b0c3f9e-2d51-4a0f-8f6a-7c1e90d2b4aa',
                      inbox: {
                        id: 9,
                        avatar_url: '',
                        channel_id: 4,
                        name: 'Shop API',
                        channel_type: 'Channel::Api',
                        provider: null,
                      },
                    },
                  ],
                },
                contact_inbox: {
                  source_id: '5b0c3f9e-2d51-4a0f-8f6a-7c1e90d2b4aa',
                  inbox: {
                    id: 9,
                    channel_id: 4,
                    account_id: 3,
                    name: 'Shop API',
                    channel_type: 'Channel::Api',
                    created_at: '2025-11-01T10:00:00.000Z',
                    updated_at: '2025-11-01T10:00:00.000Z',
                  },
                },
              },
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
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
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'invalidValue', 'duplicate', 'inboxNeedsPhoneNumber'],
          bodies: {
            missingField: {
              error: 'param is missing or the value is empty: inbox_id',
            },
            invalidValue: {
              message: 'Phone number should be in e164 format',
              attributes: ['phone_number'],
            },
            duplicate: {
              message: 'Email has already been taken',
              attributes: ['email'],
            },
            inboxNeedsPhoneNumber: {
              error: 'param is missing or the value is empty: contact phone number',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.search': {
      id: 'contacts.search',
      method: 'GET',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', 'search'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
          },
        ],
      ],
      lists: {},
      pageParameter: 'page',
      body: 'none',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['matches'],
          bodies: {
            matches: {
              meta: {
                count: 1,
                current_page: '1',
                has_more: false,
              },
              payload: [
                {
                  id: 118,
                  name: 'Nora Lindqvist',
                  email: 'nora@lindqvist.example',
                  phone_number: '+12025550143',
                  identifier: 'crm-1042',
                  thumbnail: 'https://files.example.com/nora.png',
                  blocked: false,
                  availability_status: 'offline',
                  additional_attributes: {
                    company_name: 'Fjord Outfitters',
                    city: 'Seattle',
                  },
                  custom_attributes: {
                    plan: 'gold',
                  },
                  created_at: 1770800662,
                  last_activity_at: 1771430400,
                  contact_inboxes: [
                    {
                      source_id: '0d9e2c7a-6f0b-4d0c-9a5e-1d6f0d1c8a77',
                      inbox: {
                        id: 9,
                        avatar_url: '',
                        channel_id: 4,
                        name: 'Shop API',
                        channel_type: 'Channel::Api',
                        provider: null,
                      },
                    },
                  ],
                },
              ],
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
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
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'invalidValue'],
          bodies: {
            missingField: {
              error: 'Specify search string with parameter q',
            },
            invalidValue: {
              error: 'Specify search string with parameter q',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.filter': {
      id: 'contacts.filter',
      method: 'POST',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', 'filter'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
          },
        ],
      ],
      lists: {},
      pageParameter: 'page',
      body: 'required',
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          headers: {},
          examples: ['matches'],
          bodies: {
            matches: {
              meta: {
                count: 1,
                current_page: 1,
              },
              payload: [
                {
                  id: 118,
                  name: 'Nora Lindqvist',
                  email: 'nora@lindqvist.example',
                  phone_number: '+12025550143',
                  identifier: 'crm-1042',
                  thumbnail: 'https://files.example.com/nora.png',
                  blocked: false,
                  availability_status: 'offline',
                  additional_attributes: {
                    company_name: 'Fjord Outfitters',
                    city: 'Seattle',
                  },
                  custom_attributes: {
                    plan: 'gold',
                  },
                  created_at: 1770800662,
                  last_activity_at: 1771430400,
                  contact_inboxes: [
                    {
                      source_id: '0d9e2c7a-6f0b-4d0c-9a5e-1d6f0d1c8a77',
                      inbox: {
                        id: 9,
                        avatar_url: '',
                        channel_id: 4,
                        name: 'Shop API',
                        channel_type: 'Channel::Api',
                        provider: null,
                      },
                    },
                  ],
                },
              ],
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
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
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: [
            'missingField',
            'invalidValue',
            'unknownAttribute',
            'operatorNotAllowed',
            'valueMissing',
            'invalidQueryOperator',
          ],
          bodies: {
            missingField: {
              error: 'param is missing or the value is empty: payload',
            },
            invalidValue: {
              error:
                'Invalid operator. The allowed operators for name are [equal_to,not_equal_to,contains,does_not_contain].',
            },
            unknownAttribute: {
              error:
                'Invalid attribute key - [zodiac]. The key should be one of [name,phone_number,email,identifier,country_code,city,company,labels,created_at,last_activity_at,blocked] or a custom attribute defined in the account.',
            },
            operatorNotAllowed: {
              error: 'Invalid operator. The allowed operators for identifier are [equal_to,not_equal_to].',
            },
            valueMissing: {
              error: 'Invalid value. The values provided for email are invalid',
            },
            invalidQueryOperator: {
              error: 'Query operator must be either "AND" or "OR".',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.get': {
      id: 'contacts.get',
      method: 'GET',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', '{id}'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
              payload: {
                id: 118,
                name: 'Nora Lindqvist',
                email: 'nora@lindqvist.example',
                phone_number: '+12025550143',
                identifier: 'crm-1042',
                thumbnail: 'https://files.example.com/nora.png',
                blocked: false,
                availability_status: 'offline',
                additional_attributes: {
                  company_name: 'Fjord Outfitters',
                  city: 'Seattle',
                },
                custom_attributes: {
                  plan: 'gold',
                },
                created_at: 1770800662,
                last_activity_at: 1771430400,
                contact_inboxes: [
                  {
                    source_id: '0d9e2c7a-6f0b-4d0c-9a5e-1d6f0d1c8a77',
                    inbox: {
                      id: 9,
                      avatar_url: '',
                      channel_id: 4,
                      name: 'Shop API',
                      channel_type: 'Channel::Api',
                      provider: null,
                    },
                  },
                ],
              },
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound', 'invalidValue'],
          bodies: {
            notFound: {
              error: 'Resource could not be found',
            },
            invalidValue: {
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.delete': {
      id: 'contacts.delete',
      method: 'DELETE',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', '{id}'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
          },
        ],
      ],
      lists: {},
      body: 'none',
      responses: [
        {
          status: 200,
          headers: {},
          examples: [],
          bodies: {},
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'forbidden', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            forbidden: {
              error: 'You are not authorized to do this action',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound', 'invalidValue'],
          bodies: {
            notFound: {
              error: 'Resource could not be found',
            },
            invalidValue: {
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: ['online'],
          bodies: {
            online: {
              message: 'Nora lindqvist is Online, please try again later',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.update': {
      id: 'contacts.update',
      method: 'PATCH',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', '{id}'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
              payload: {
                id: 118,
                name: 'Nora Lindqvist Berg',
                email: 'nora@lindqvist.example',
                phone_number: '+12025550143',
                identifier: 'crm-1042',
                thumbnail: 'https://files.example.com/nora.png',
                blocked: false,
                availability_status: 'offline',
                additional_attributes: {
                  company_name: 'Fjord Outfitters',
                  city: 'Seattle',
                },
                custom_attributes: {
                  plan: 'gold',
                  seats: 4,
                },
                created_at: 1770800662,
                last_activity_at: 1771430400,
                contact_inboxes: [
                  {
                    source_id: '0d9e2c7a-6f0b-4d0c-9a5e-1d6f0d1c8a77',
                    inbox: {
                      id: 9,
                      avatar_url: '',
                      channel_id: 4,
                      name: 'Shop API',
                      channel_type: 'Channel::Api',
                      provider: null,
                    },
                  },
                ],
              },
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
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
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'invalidValue', 'duplicate'],
          bodies: {
            missingField: {
              error: 'param is missing or the value is empty: contact',
            },
            invalidValue: {
              message: 'Phone number should be in e164 format',
              attributes: ['phone_number'],
            },
            duplicate: {
              message: 'Email has already been taken',
              attributes: ['email'],
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.conversations': {
      id: 'contacts.conversations',
      method: 'GET',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', '{id}', 'conversations'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
          examples: ['conversations'],
          bodies: {
            conversations: {
              payload: [
                {
                  id: 88,
                  account_id: 3,
                  uuid: 'c1f0a6de-53b7-4c1d-9a4e-0b7c2f6d9e15',
                  inbox_id: 9,
                  status: 'open',
                  priority: null,
                  labels: ['order'],
                  muted: false,
                  can_reply: true,
                  unread_count: 0,
                  snoozed_until: null,
                  created_at: 1771430100,
                  updated_at: 1771430401.52,
                  timestamp: 1771430400,
                  last_activity_at: 1771430400,
                  first_reply_created_at: 0,
                  agent_last_seen_at: 1771430400,
                  assignee_last_seen_at: 0,
                  contact_last_seen_at: 1771430380,
                  waiting_since: 0,
                  additional_attributes: {},
                  custom_attributes: {},
                  sla_policy_id: null,
                  messages: [],
                  last_non_activity_message: null,
                  meta: {
                    sender: {
                      id: 118,
                      name: 'Nora Lindqvist',
                      email: 'nora@lindqvist.example',
                      phone_number: '+12025550143',
                      identifier: 'crm-1042',
                      thumbnail: 'https://files.example.com/nora.png',
                      blocked: false,
                      availability_status: 'offline',
                      additional_attributes: {
                        company_name: 'Fjord Outfitters',
                        city: 'Seattle',
                      },
                      custom_attributes: {
                        plan: 'gold',
                      },
                      created_at: 1770800662,
                      last_activity_at: 1771430400,
                    },
                    channel: 'Channel::Api',
                    hmac_verified: false,
                  },
                },
              ],
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound', 'invalidValue'],
          bodies: {
            notFound: {
              error: 'Resource could not be found',
            },
            invalidValue: {
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.labels.list': {
      id: 'contacts.labels.list',
      method: 'GET',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', '{id}', 'labels'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
          examples: ['labels'],
          bodies: {
            labels: {
              payload: ['customer', 'vip'],
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound', 'invalidValue'],
          bodies: {
            notFound: {
              error: 'Resource could not be found',
            },
            invalidValue: {
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.labels.add': {
      id: 'contacts.labels.add',
      method: 'POST',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', '{id}', 'labels'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
          examples: ['labels'],
          bodies: {
            labels: {
              payload: ['customer', 'beta'],
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
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
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'invalidValue'],
          bodies: {
            missingField: {
              error: 'param is missing or the value is empty: labels',
            },
            invalidValue: {
              error: 'param is missing or the value is empty: labels',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.contactableInboxes': {
      id: 'contacts.contactableInboxes',
      method: 'GET',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', '{id}', 'contactable_inboxes'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
          examples: ['inboxes'],
          bodies: {
            inboxes: {
              payload: [
                {
                  source_id: '0d9e2c7a-6f0b-4d0c-9a5e-1d6f0d1c8a77',
                  inbox: {
                    id: 9,
                    avatar_url: '',
                    channel_id: 4,
                    name: 'Shop API',
                    channel_type: 'Channel::Api',
                    provider: null,
                  },
                },
                {
                  source_id: '12025550143',
                  inbox: {
                    id: 12,
                    avatar_url: '',
                    channel_id: 2,
                    name: 'WhatsApp',
                    channel_type: 'Channel::Whatsapp',
                    provider: 'whatsapp_cloud',
                  },
                },
              ],
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound', 'invalidValue'],
          bodies: {
            notFound: {
              error: 'Resource could not be found',
            },
            invalidValue: {
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.customAttributes.destroy': {
      id: 'contacts.customAttributes.destroy',
      method: 'POST',
      template: ['api', 'v1', 'accounts', '{account_id}', 'contacts', '{id}', 'destroy_custom_attributes'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
              payload: {
                id: 118,
                name: 'Nora Lindqvist',
                email: 'nora@lindqvist.example',
                phone_number: '+12025550143',
                identifier: 'crm-1042',
                thumbnail: 'https://files.example.com/nora.png',
                blocked: false,
                availability_status: 'offline',
                additional_attributes: {
                  company_name: 'Fjord Outfitters',
                  city: 'Seattle',
                },
                custom_attributes: {},
                created_at: 1770800662,
                last_activity_at: 1771430400,
                contact_inboxes: [
                  {
                    source_id: '0d9e2c7a-6f0b-4d0c-9a5e-1d6f0d1c8a77',
                    inbox: {
                      id: 9,
                      avatar_url: '',
                      channel_id: 4,
                      name: 'Shop API',
                      channel_type: 'Channel::Api',
                      provider: null,
                    },
                  },
                ],
              },
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
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
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 422,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingField', 'invalidValue', 'invalidContact'],
          bodies: {
            missingField: {
              error: 'param is missing or the value is empty: custom_attributes',
            },
            invalidValue: {
              error: 'param is missing or the value is empty: custom_attributes',
            },
            invalidContact: {
              message: 'Phone number should be in e164 format',
              attributes: ['phone_number'],
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
    'contacts.merge': {
      id: 'contacts.merge',
      method: 'POST',
      template: ['api', 'v1', 'accounts', '{account_id}', 'actions', 'contact_merge'],
      security: [
        [
          {
            in: 'header',
            name: 'api_access_token',
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
          examples: ['mergedContact'],
          bodies: {
            mergedContact: {
              id: 118,
              name: 'Nora Lindqvist',
              email: 'nora@lindqvist.example',
              phone_number: '+12025550143',
              identifier: 'crm-1042',
              thumbnail: 'https://files.example.com/nora.png',
              blocked: false,
              availability_status: 'offline',
              additional_attributes: {
                company_name: 'Fjord Outfitters',
                city: 'Seattle',
                country: 'United Kingdom',
              },
              custom_attributes: {
                plan: 'gold',
                region: 'emea',
              },
              created_at: 1770800662,
              last_activity_at: 1771430400,
            },
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          headers: {},
          examples: ['missingCredentials', 'invalidCredentials', 'otherAccount', 'suspended'],
          bodies: {
            missingCredentials: {
              errors: ['You need to sign in or sign up before continuing.'],
            },
            invalidCredentials: {
              error: 'Invalid Access Token',
            },
            otherAccount: {
              error: 'You are not authorized to access this account',
            },
            suspended: {
              error: 'Account is suspended',
            },
          },
        },
        {
          status: 404,
          mediaType: 'application/json',
          headers: {},
          examples: ['notFound', 'missingField', 'invalidValue'],
          bodies: {
            notFound: {
              error: 'Resource could not be found',
            },
            missingField: {
              error: 'Resource could not be found',
            },
            invalidValue: {
              error: 'Resource could not be found',
            },
          },
        },
        {
          status: 429,
          mediaType: 'text/plain',
          headers: {},
          examples: ['rateLimited'],
          bodies: {
            rateLimited: 'Retry later\n',
          },
        },
      ],
    },
  },
};
