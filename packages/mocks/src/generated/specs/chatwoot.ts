// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export const spec: object = {
  openapi: '3.1.0',
  info: {
    title: 'Chatwoot contacts',
    version: '1.0.0',
    summary: 'The contacts part of the Chatwoot application API, as contactkit uses it.',
    description:
      'Contacts, their labels and their conversations in one Chatwoot account. Written by hand from public sources;\n`SOURCES.md` says where each claim comes from and what is assumed.\n\nTimes are integers in seconds since 1970 (UTC) unless a member says otherwise. Ids are integers. A page holds 15\ncontacts and that number cannot be changed.\n',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    {
      url: 'https://app.chatwoot.com',
      description: 'Chatwoot Cloud. A self-hosted installation has its own origin and the same paths.',
    },
  ],
  security: [{ apiAccessToken: [] }],
  tags: [
    {
      name: 'contacts',
      description: 'The people who write to an account, with their labels and conversations.',
    },
  ],
  paths: {
    '/api/v1/accounts/{account_id}/contacts': {
      get: {
        operationId: 'contacts.list',
        tags: ['contacts'],
        summary: 'List the contacts of the account, 15 a page.',
        description:
          'Holds only contacts that have an email, a phone number or an identifier; one with just a name is found by its id\nalone. `meta.count` is the number of contacts over all pages; a page after the last one is empty.\n\nWithout `sort` the server promises no order, so pages may repeat or skip contacts.\n',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/list-contacts' },
        'x-pagination': {
          style: 'page',
          request: 'page',
          items: 'payload',
          size: 15,
          total: 'meta.count',
          defaults: { sort: 'created_at' },
        },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/Page' },
          { $ref: '#/components/parameters/Sort' },
          { $ref: '#/components/parameters/Labels' },
          { $ref: '#/components/parameters/IncludeContactInboxes' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ContactList' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/NotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
      post: {
        operationId: 'contacts.create',
        tags: ['contacts'],
        summary: 'Create a contact and attach it to an inbox.',
        description:
          'Not idempotent, but email, phone number and identifier are unique in the account: a second call with one of them\nis a 422, which does not say which contact is in the way.\n\nAn unknown inbox is a 404 and nothing is created. Email, SMS and WhatsApp inboxes need the email or the phone\nnumber that they write to, else 422. Members that the server does not know are ignored.\n',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/create-contact' },
        parameters: [{ $ref: '#/components/parameters/AccountId' }],
        requestBody: { $ref: '#/components/requestBodies/ContactCreate' },
        responses: {
          '200': { $ref: '#/components/responses/ContactCreated' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/ContactCreateRefused' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
    '/api/v1/accounts/{account_id}/contacts/search': {
      get: {
        operationId: 'contacts.search',
        tags: ['contacts'],
        summary: 'Find contacts by a part of their name, email, phone number or identifier.',
        description:
          '`q` may match anywhere in the value: `+1202` finds every number that contains it, so compare the results\nyourself to find one exact contact. Case matters in the identifier only. Some versions also look in the company\nname.\n\n15 contacts a page. Go on while `meta.has_more` is true, or while pages are full on a server that does not send\nit; `meta.count` cannot be used for that. Limited to 100 calls a minute for each account.\n',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/search-contacts' },
        'x-pagination': {
          style: 'page',
          request: 'page',
          items: 'payload',
          size: 15,
          more: 'meta.has_more',
          defaults: { sort: 'created_at' },
        },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          {
            name: 'q',
            in: 'query',
            required: true,
            description:
              'Text to look for; spaces around it are dropped. Percent-encode the `+` of a phone number.',
            schema: { type: 'string', minLength: 1 },
            example: 'lindqvist',
          },
          { $ref: '#/components/parameters/Page' },
          { $ref: '#/components/parameters/Sort' },
          { $ref: '#/components/parameters/IncludeContactInboxes' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ContactSearchResult' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/ContactSearchRefused' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
    '/api/v1/accounts/{account_id}/contacts/filter': {
      post: {
        operationId: 'contacts.filter',
        tags: ['contacts'],
        summary: 'Find contacts by conditions on their attributes.',
        description:
          'The conditions of `payload` are joined by the `query_operator` of each with the next one, where `AND` binds closer than\n`OR`; an empty `payload` finds every contact. Text is compared without regard to case.\n\nA phone number is written without its `+` for `equal_to` and `not_equal_to`: the server puts one in front, and only newer\nservers drop that of the value before. Changes nothing, so repeating the call is safe.\n\n15 contacts a page. Unlike that of `contacts.search`, `meta.count` is the number of contacts over all pages. Older\nservers find contacts that `contacts.list` leaves out, too.\n',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/contact-filter' },
        'x-pagination': {
          style: 'page',
          request: 'page',
          items: 'payload',
          size: 15,
          total: 'meta.count',
          defaults: { sort: 'created_at' },
        },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/Page' },
          { $ref: '#/components/parameters/Sort' },
          { $ref: '#/components/parameters/IncludeContactInboxes' },
        ],
        requestBody: { $ref: '#/components/requestBodies/ContactFilter' },
        responses: {
          '200': { $ref: '#/components/responses/ContactFiltered' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/ContactFilterRefused' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
    '/api/v1/accounts/{account_id}/contacts/{id}': {
      get: {
        operationId: 'contacts.get',
        tags: ['contacts'],
        summary: 'Get one contact by its id.',
        description:
          'Also finds contacts without email, phone number and identifier, which `contacts.list` leaves out. Labels are not part of the answer: see `contacts.labels.list`.',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/show-contact' },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/ContactId' },
          { $ref: '#/components/parameters/IncludeContactInboxes' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ContactPayload' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
      patch: {
        operationId: 'contacts.update',
        tags: ['contacts'],
        summary: 'Change the given members of a contact.',
        description:
          "Absent members stay as they are; `null` clears email, phone number and identifier. `custom_attributes` and\n`additional_attributes` are merged key by key at the top level, so a key cannot be removed with this call; see\n`contacts.customAttributes.destroy`.\n\nThe server checks the whole contact again: a phone number that was stored before today's rules can make an\nunrelated change fail with 422. Repeating the call is safe.\n",
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/update-contact' },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/ContactId' },
        ],
        requestBody: { $ref: '#/components/requestBodies/ContactUpdate' },
        responses: {
          '200': { $ref: '#/components/responses/ContactUpdated' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/ContactUpdateRefused' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
      delete: {
        operationId: 'contacts.delete',
        tags: ['contacts'],
        summary: 'Delete a contact for good.',
        description:
          'Conversations, messages and notes of the contact go with it, some of them a moment later. Only the token of an\nadministrator may do this; any other gets 401. A contact that is online right now is refused with 422.\n\nThe answer has no body. Deleting it a second time is a 404.\n',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/delete-contact' },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/ContactId' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ContactDeleted' },
          '401': { $ref: '#/components/responses/UnauthorizedOrForbidden' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '422': { $ref: '#/components/responses/ContactOnline' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
    '/api/v1/accounts/{account_id}/contacts/{id}/conversations': {
      get: {
        operationId: 'contacts.conversations',
        tags: ['contacts'],
        summary: 'List the latest conversations of a contact.',
        description:
          "At most 20, the most recently active first; there are no further pages. An agent's token sees only conversations in inboxes that the agent belongs to.",
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/contact-conversations' },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/ContactId' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ConversationList' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
    '/api/v1/accounts/{account_id}/contacts/{id}/labels': {
      get: {
        operationId: 'contacts.labels.list',
        tags: ['contacts'],
        summary: 'List the labels of a contact.',
        description:
          'Chatwoot does not put labels into the contact itself, so reading them costs one call for each contact.',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contact-labels/list-labels' },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/ContactId' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/LabelList' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
      post: {
        operationId: 'contacts.labels.add',
        tags: ['contacts'],
        summary: 'Replace all labels of a contact.',
        description:
          'Despite the name nothing is added: the labels that are sent become the whole set, and an empty array removes\nthem all. To add one, read the list first and send it back with the new label. Repeating the call is safe.\n\nA label need not exist beforehand. A comma inside a label splits it in two.\n',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contact-labels/add-labels' },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/ContactId' },
        ],
        requestBody: { $ref: '#/components/requestBodies/LabelsReplace' },
        responses: {
          '200': { $ref: '#/components/responses/LabelsReplaced' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/LabelsReplaceRefused' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
    '/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes': {
      get: {
        operationId: 'contacts.contactableInboxes',
        tags: ['contacts'],
        summary: 'List the inboxes through which a contact can be reached.',
        description:
          "With the `source_id` that a conversation there begins with. API inboxes are always among them, WhatsApp and SMS inboxes\nwhen the contact has a phone number, email inboxes when it has an email. An agent's token sees only inboxes that the\nagent belongs to.\n\nAn API inbox that does not know the contact yet comes with a new UUID in each answer, which is not stored.\n",
        externalDocs: {
          url: 'https://developers.chatwoot.com/api-reference/contacts/get-contactable-inboxes',
        },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/ContactId' },
        ],
        responses: {
          '200': { $ref: '#/components/responses/ContactableInboxList' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/ContactNotFound' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
    '/api/v1/accounts/{account_id}/contacts/{id}/destroy_custom_attributes': {
      post: {
        operationId: 'contacts.customAttributes.destroy',
        tags: ['contacts'],
        summary: 'Remove custom attributes from a contact.',
        description:
          'The only way to remove a key: `contacts.update` merges. Keys that the contact does not have are passed over. Repeating\nthe call is safe.\n\nThe server checks the whole contact again, as `contacts.update` does.\n',
        externalDocs: {
          url: 'https://github.com/chatwoot/chatwoot/blob/develop/app/controllers/api/v1/accounts/contacts_controller.rb',
        },
        parameters: [
          { $ref: '#/components/parameters/AccountId' },
          { $ref: '#/components/parameters/ContactId' },
        ],
        requestBody: { $ref: '#/components/requestBodies/CustomAttributesDestroy' },
        responses: {
          '200': { $ref: '#/components/responses/CustomAttributesDestroyed' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/CustomAttributesDestroyRefused' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
    '/api/v1/accounts/{account_id}/actions/contact_merge': {
      post: {
        operationId: 'contacts.merge',
        tags: ['contacts'],
        summary: 'Merge one contact into another and delete it.',
        description:
          'Cannot be undone. The base contact stays: its own values win, its empty members are filled from the other\ncontact, and attributes are merged in depth. Conversations, messages, notes and inboxes move over, labels do\nnot.\n\nThe answer is the base contact itself, without an envelope and without `contact_inboxes`. Merging a contact with\nitself changes nothing. Repeating a merge that succeeded is a 404, since the second contact is gone.\n',
        externalDocs: { url: 'https://developers.chatwoot.com/api-reference/contacts/merge-contacts' },
        parameters: [{ $ref: '#/components/parameters/AccountId' }],
        requestBody: { $ref: '#/components/requestBodies/ContactMerge' },
        responses: {
          '200': { $ref: '#/components/responses/ContactMerged' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { $ref: '#/components/responses/ContactMergeRefused' },
          '429': { $ref: '#/components/responses/RateLimited' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      apiAccessToken: {
        type: 'apiKey',
        in: 'header',
        name: 'api_access_token',
        description:
          "Access token from the profile page of a user; it acts with that user's rights. A proxy that drops header names with underscores (nginx by default) loses it; the server reads `api-access-token` as well.",
      },
    },
    parameters: {
      AccountId: {
        name: 'account_id',
        in: 'path',
        required: true,
        'x-client-option': 'accountId',
        description:
          'Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.',
        schema: { type: 'integer' },
        example: 3,
      },
      ContactId: {
        name: 'id',
        in: 'path',
        required: true,
        description: 'Id of the contact.',
        schema: { type: 'integer' },
        example: 118,
      },
      Page: {
        name: 'page',
        in: 'query',
        description: 'Page to read, beginning with 1. 15 contacts each.',
        schema: { type: 'integer', minimum: 1, default: 1 },
        example: 1,
      },
      Sort: {
        name: 'sort',
        in: 'query',
        description:
          'Order of the contacts: `name`, `email`, `phone_number`, `last_activity_at`, `created_at`, `company`, `city` or `country`, with a leading `-` for descending. Newer servers call `company` `company_name`. No order if absent.',
        schema: { type: 'string' },
        example: '-created_at',
      },
      Labels: {
        name: 'labels[]',
        in: 'query',
        style: 'form',
        explode: true,
        description:
          'Only contacts that have at least one of these labels. The brackets are part of the name.',
        schema: { type: 'array', items: { type: 'string' } },
        example: ['customer'],
      },
      IncludeContactInboxes: {
        name: 'include_contact_inboxes',
        in: 'query',
        description:
          'Whether each contact lists its inboxes in `contact_inboxes`; `false` saves work on the server.',
        schema: { type: 'boolean', default: true },
        example: true,
      },
    },
    requestBodies: {
      ContactCreate: {
        required: true,
        description: 'The new contact and the inbox to attach it to.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactCreate' },
            examples: {
              newContact: {
                summary: 'A contact for an API inbox',
                value: {
                  inbox_id: 9,
                  name: 'Priya Raman',
                  email: 'priya@raman.example',
                  phone_number: '+13055550117',
                  identifier: 'crm-2077',
                  additional_attributes: { company_name: 'Raman Textiles', city: 'Miami' },
                  custom_attributes: { plan: 'trial' },
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
              newNameAndPlan: {
                summary: 'A new name, and one more custom attribute',
                value: { name: 'Nora Lindqvist Berg', custom_attributes: { seats: 4 } },
              },
            },
          },
        },
      },
      LabelsReplace: {
        required: true,
        description: 'The labels that the contact has afterwards.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/LabelsReplace' },
            examples: {
              twoLabels: {
                summary: 'Keep one label and exchange the other',
                value: { labels: ['customer', 'beta'] },
              },
            },
          },
        },
      },
      ContactMerge: {
        required: true,
        description: 'Which contact stays and which one is merged into it.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactMerge' },
            examples: {
              mergeDuplicate: {
                summary: 'Merge contact 97 into contact 118',
                value: { base_contact_id: 118, mergee_contact_id: 97 },
              },
            },
          },
        },
      },
      ContactFilter: {
        required: true,
        description: 'The conditions that a contact must meet.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactFilter' },
            examples: {
              phoneAndPlan: {
                summary: 'A phone number, without its `+`, and a custom attribute',
                value: {
                  payload: [
                    {
                      attribute_key: 'phone_number',
                      filter_operator: 'equal_to',
                      values: ['12025550143'],
                      query_operator: 'AND',
                    },
                    {
                      attribute_key: 'plan',
                      filter_operator: 'equal_to',
                      values: ['gold'],
                      query_operator: null,
                    },
                  ],
                },
              },
            },
          },
        },
      },
      CustomAttributesDestroy: {
        required: true,
        description: 'The keys to remove.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/CustomAttributesDestroy' },
            examples: { plan: { summary: 'One key', value: { custom_attributes: ['plan'] } } },
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
                  meta: { count: 2, current_page: '1' },
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
                      additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
                      custom_attributes: { plan: 'gold' },
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
                      additional_attributes: { country: 'United Kingdom' },
                      custom_attributes: { region: 'emea' },
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
          },
        },
      },
      ContactSearchResult: {
        description: 'One page of the contacts that match.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactSearchResult' },
            examples: {
              matches: {
                summary: 'One contact has the text in its name',
                value: {
                  meta: { count: 1, current_page: '1', has_more: false },
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
                      additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
                      custom_attributes: { plan: 'gold' },
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
          },
        },
      },
      ContactFiltered: {
        description: 'One page of the contacts that meet the conditions.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactList' },
            examples: {
              matches: {
                summary: 'The contact with this number and this plan',
                value: {
                  meta: { count: 1, current_page: 1 },
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
                      additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
                      custom_attributes: { plan: 'gold' },
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
          },
        },
      },
      ContactPayload: {
        description: 'The contact.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactPayload' },
            examples: {
              contact: {
                summary: 'A contact with one inbox',
                value: {
                  payload: {
                    id: 118,
                    name: 'Nora Lindqvist',
                    email: 'nora@lindqvist.example',
                    phone_number: '+12025550143',
                    identifier: 'crm-1042',
                    thumbnail: 'https://files.example.com/nora.png',
                    blocked: false,
                    availability_status: 'offline',
                    additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
                    custom_attributes: { plan: 'gold' },
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
          },
        },
      },
      ContactCreated: {
        description: 'The new contact and its place in the inbox.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactCreated' },
            examples: {
              newContact: {
                summary: 'The contact of the request',
                value: {
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
                      additional_attributes: { company_name: 'Raman Textiles', city: 'Miami' },
                      custom_attributes: { plan: 'trial' },
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
          },
        },
      },
      ContactUpdated: {
        description: 'The contact after the change.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactPayload' },
            examples: {
              changedContact: {
                summary: 'New name; the custom attributes have one key more',
                value: {
                  payload: {
                    id: 118,
                    name: 'Nora Lindqvist Berg',
                    email: 'nora@lindqvist.example',
                    phone_number: '+12025550143',
                    identifier: 'crm-1042',
                    thumbnail: 'https://files.example.com/nora.png',
                    blocked: false,
                    availability_status: 'offline',
                    additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
                    custom_attributes: { plan: 'gold', seats: 4 },
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
          },
        },
      },
      ContactDeleted: { description: 'Deleted. There is no body, although the content type may say JSON.' },
      ContactMerged: {
        description: 'The base contact after the merge, without an envelope.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Contact' },
            examples: {
              mergedContact: {
                summary: 'The values of contact 118, with the attributes that only contact 97 had',
                value: {
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
                  custom_attributes: { plan: 'gold', region: 'emea' },
                  created_at: 1770800662,
                  last_activity_at: 1771430400,
                },
              },
            },
          },
        },
      },
      ConversationList: {
        description: 'The latest conversations.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ConversationList' },
            examples: {
              conversations: {
                summary: 'One open conversation without messages',
                value: {
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
                          additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
                          custom_attributes: { plan: 'gold' },
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
          },
        },
      },
      LabelList: {
        description: 'The labels of the contact.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/LabelList' },
            examples: { labels: { summary: 'Two labels', value: { payload: ['customer', 'vip'] } } },
          },
        },
      },
      LabelsReplaced: {
        description: 'The labels that the contact has now.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/LabelList' },
            examples: {
              labels: { summary: 'The labels of the request', value: { payload: ['customer', 'beta'] } },
            },
          },
        },
      },
      ContactableInboxList: {
        description: 'The inboxes, each with the id that the contact has there.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactableInboxList' },
            examples: {
              inboxes: {
                summary: 'An inbox that knows the contact, and one that needs its phone number',
                value: {
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
          },
        },
      },
      CustomAttributesDestroyed: {
        description: 'The contact without the keys.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ContactPayload' },
            examples: {
              changedContact: {
                summary: 'The only custom attribute is gone',
                value: {
                  payload: {
                    id: 118,
                    name: 'Nora Lindqvist',
                    email: 'nora@lindqvist.example',
                    phone_number: '+12025550143',
                    identifier: 'crm-1042',
                    thumbnail: 'https://files.example.com/nora.png',
                    blocked: false,
                    availability_status: 'offline',
                    additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
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
          },
        },
      },
      Unauthorized: {
        description: 'No token, a wrong one, or no access to this account.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/UnauthorizedBody' },
            examples: {
              missingCredentials: {
                summary: 'No token was sent',
                value: { errors: ['You need to sign in or sign up before continuing.'] },
              },
              invalidCredentials: {
                summary: 'The token is unknown',
                value: { error: 'Invalid Access Token' },
              },
              otherAccount: {
                summary: 'The token belongs to a user outside this account',
                value: { error: 'You are not authorized to access this account' },
              },
              suspended: { summary: 'The account is suspended', value: { error: 'Account is suspended' } },
            },
          },
        },
      },
      UnauthorizedOrForbidden: {
        description:
          'No token, a wrong one, no access to this account, or the token of someone who is no administrator.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/UnauthorizedBody' },
            examples: {
              missingCredentials: {
                summary: 'No token was sent',
                value: { errors: ['You need to sign in or sign up before continuing.'] },
              },
              invalidCredentials: {
                summary: 'The token is unknown',
                value: { error: 'Invalid Access Token' },
              },
              forbidden: {
                summary: 'The token is not that of an administrator',
                value: { error: 'You are not authorized to do this action' },
              },
              otherAccount: {
                summary: 'The token belongs to a user outside this account',
                value: { error: 'You are not authorized to access this account' },
              },
              suspended: { summary: 'The account is suspended', value: { error: 'Account is suspended' } },
            },
          },
        },
      },
      NotFound: {
        description: 'The account, or something that the request names in it, does not exist.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              notFound: {
                summary: 'Unknown account, contact or inbox',
                value: { error: 'Resource could not be found' },
              },
            },
          },
        },
      },
      ContactNotFound: {
        description: 'The account or the contact does not exist.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              notFound: {
                summary: 'Unknown account or contact',
                value: { error: 'Resource could not be found' },
              },
              invalidValue: {
                summary: 'An id that is no number is looked up like any other',
                value: { error: 'Resource could not be found' },
              },
            },
          },
        },
      },
      ContactMergeRefused: {
        description:
          'The account or one of the contacts does not exist, or an id is missing. Nothing was merged.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              notFound: {
                summary: 'One of the contacts is unknown',
                value: { error: 'Resource could not be found' },
              },
              missingField: {
                summary: 'An absent id is looked up and not found',
                value: { error: 'Resource could not be found' },
              },
              invalidValue: {
                summary: 'An id that is no number is looked up and not found',
                value: { error: 'Resource could not be found' },
              },
            },
          },
        },
      },
      ContactSearchRefused: {
        description: 'There is no text to search for.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              missingField: { summary: 'No `q`', value: { error: 'Specify search string with parameter q' } },
              invalidValue: {
                summary: 'An empty `q`',
                value: { error: 'Specify search string with parameter q' },
              },
            },
          },
        },
      },
      ContactCreateRefused: {
        description: 'A value is missing, invalid or already taken. Nothing was created.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/UnprocessableBody' },
            examples: {
              missingField: {
                summary: 'The inbox is missing',
                value: { error: 'param is missing or the value is empty: inbox_id' },
              },
              invalidValue: {
                summary: 'The phone number is not in E.164 format',
                value: { message: 'Phone number should be in e164 format', attributes: ['phone_number'] },
              },
              duplicate: {
                summary: 'Another contact of the account has this email',
                value: { message: 'Email has already been taken', attributes: ['email'] },
              },
              inboxNeedsPhoneNumber: {
                summary: 'The inbox writes to phone numbers, and the contact has none',
                value: { error: 'param is missing or the value is empty: contact phone number' },
              },
            },
          },
        },
      },
      ContactUpdateRefused: {
        description: 'A value of the contact is invalid or already taken. Nothing was changed.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/UnprocessableBody' },
            examples: {
              missingField: {
                summary: 'The body is missing',
                value: { error: 'param is missing or the value is empty: contact' },
              },
              invalidValue: {
                summary: 'The phone number is not in E.164 format',
                value: { message: 'Phone number should be in e164 format', attributes: ['phone_number'] },
              },
              duplicate: {
                summary: 'Another contact of the account has this email',
                value: { message: 'Email has already been taken', attributes: ['email'] },
              },
            },
          },
        },
      },
      ContactOnline: {
        description: 'The contact is online right now. Nothing was deleted; try again later.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/MessageBody' },
            examples: {
              online: {
                summary: 'The contact is online',
                value: { message: 'Nora lindqvist is Online, please try again later' },
              },
            },
          },
        },
      },
      LabelsReplaceRefused: {
        description: 'There is no array of labels. Nothing was changed.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              missingField: {
                summary: 'No labels',
                value: { error: 'param is missing or the value is empty: labels' },
              },
              invalidValue: {
                summary: 'The labels are not an array of strings',
                value: { error: 'param is missing or the value is empty: labels' },
              },
            },
          },
        },
      },
      ContactFilterRefused: {
        description: 'A condition names something unknown, or lacks a value. Nothing was searched.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
            examples: {
              missingField: {
                summary: 'There are no conditions, or one lacks a member',
                value: { error: 'param is missing or the value is empty: payload' },
              },
              invalidValue: {
                summary: 'The operator is unknown',
                value: {
                  error:
                    'Invalid operator. The allowed operators for name are [equal_to,not_equal_to,contains,does_not_contain].',
                },
              },
              unknownAttribute: {
                summary: 'The attribute is neither a standard one nor a custom attribute of the account',
                value: {
                  error:
                    'Invalid attribute key - [zodiac]. The key should be one of [name,phone_number,email,identifier,country_code,city,company,labels,created_at,last_activity_at,blocked] or a custom attribute defined in the account.',
                },
              },
              operatorNotAllowed: {
                summary: 'The attribute cannot be compared in this way',
                value: {
                  error:
                    'Invalid operator. The allowed operators for identifier are [equal_to,not_equal_to].',
                },
              },
              valueMissing: {
                summary: 'The operator needs a value',
                value: { error: 'Invalid value. The values provided for email are invalid' },
              },
              invalidQueryOperator: {
                summary: 'The last condition is joined to nothing',
                value: { error: 'Query operator must be either "AND" or "OR".' },
              },
            },
          },
        },
      },
      CustomAttributesDestroyRefused: {
        description: 'There is no array of keys, or a value of the contact is invalid. Nothing was removed.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/UnprocessableBody' },
            examples: {
              missingField: {
                summary: 'No keys',
                value: { error: 'param is missing or the value is empty: custom_attributes' },
              },
              invalidValue: {
                summary: 'The keys are not an array of strings',
                value: { error: 'param is missing or the value is empty: custom_attributes' },
              },
              invalidContact: {
                summary: 'The stored phone number is not in E.164 format',
                value: { message: 'Phone number should be in e164 format', attributes: ['phone_number'] },
              },
            },
          },
        },
      },
      RateLimited: {
        description: 'Too many requests. The text is not JSON, and nothing says how long to wait.',
        content: {
          'text/plain': {
            schema: { type: 'string' },
            examples: {
              rateLimited: {
                summary: 'More than 3000 requests a minute from one address',
                value: 'Retry later\n',
              },
            },
          },
        },
      },
    },
    schemas: {
      Contact: {
        type: 'object',
        description: 'A contact as the server sends it.',
        required: [
          'id',
          'name',
          'email',
          'phone_number',
          'identifier',
          'thumbnail',
          'availability_status',
          'additional_attributes',
          'custom_attributes',
          'created_at',
        ],
        properties: {
          id: { type: 'integer', description: 'Id of the contact, given by the server.' },
          name: { type: ['string', 'null'], description: 'Full name. Empty or `null` when unknown.' },
          email: {
            type: ['string', 'null'],
            description: 'Email address in lower case, unique in the account; `null` when unknown.',
          },
          phone_number: {
            type: ['string', 'null'],
            description: 'E.164 with the leading `+`, unique in the account; `null` when unknown.',
          },
          identifier: {
            type: ['string', 'null'],
            description: 'Your own id of the contact, unique in the account; `null` when not set.',
          },
          thumbnail: { type: 'string', description: 'URL of the avatar, empty when there is none.' },
          avatar_url: {
            type: ['string', 'null'],
            description: "Known to Chatwoot's Python SDK; servers send `thumbnail` instead.",
          },
          blocked: {
            type: 'boolean',
            description: 'Whether messages from the contact are refused. Absent on old servers.',
          },
          availability_status: {
            type: 'string',
            enum: ['online', 'offline'],
            description: 'Whether the contact is online right now.',
          },
          additional_attributes: {
            type: 'object',
            additionalProperties: true,
            description: 'Free-form details such as `company_name`, `city` and `country`; `{}` when none.',
          },
          custom_attributes: {
            type: 'object',
            additionalProperties: true,
            description: 'Values of the custom attributes of the account, by their key; `{}` when none.',
          },
          created_at: {
            type: 'integer',
            description: 'When the contact was created, in seconds since 1970.',
          },
          last_activity_at: {
            type: 'integer',
            description: 'When the contact was last active, in seconds since 1970. Absent when never.',
          },
          contact_inboxes: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContactInbox' },
            description:
              'Inboxes that know the contact. Absent when not asked for, after a merge, and inside a conversation.',
          },
        },
      },
      ContactInbox: {
        type: 'object',
        description: 'The place of a contact in an inbox.',
        required: ['source_id', 'inbox'],
        properties: {
          source_id: {
            type: 'string',
            description:
              'Id of the contact inside the inbox: a UUID in API and website inboxes, an email address or a phone number in inboxes of that kind.',
          },
          inbox: { $ref: '#/components/schemas/Inbox', description: 'The inbox.' },
        },
      },
      Inbox: {
        type: 'object',
        description:
          'An inbox, in short. The answer of `contacts.create` has the stored inbox instead: more members, but neither `avatar_url` nor `provider`.',
        required: ['id', 'channel_id', 'name', 'channel_type'],
        properties: {
          id: { type: 'integer', description: 'Id of the inbox.' },
          channel_id: { type: 'integer', description: 'Id of the channel behind the inbox.' },
          name: { type: 'string', description: 'Name of the inbox.' },
          channel_type: {
            type: 'string',
            description:
              'Kind of channel, for example `Channel::Api`, `Channel::WebWidget`, `Channel::Email`.',
          },
          avatar_url: {
            type: ['string', 'null'],
            description: 'URL of the picture of the inbox, empty or `null` when there is none.',
          },
          provider: {
            type: ['string', 'null'],
            description:
              'Service behind the channel, for example of a WhatsApp inbox; `null` when there is none.',
          },
          account_id: { type: 'integer', description: 'Id of the account. Only after `contacts.create`.' },
          created_at: {
            type: 'string',
            format: 'date-time',
            description: 'When the inbox was created, ISO 8601. Only after `contacts.create`.',
          },
          updated_at: {
            type: 'string',
            format: 'date-time',
            description: 'When the inbox was last changed, ISO 8601. Only after `contacts.create`.',
          },
        },
      },
      ContactPayload: {
        type: 'object',
        description: 'Envelope of one contact.',
        required: ['payload'],
        properties: { payload: { $ref: '#/components/schemas/Contact', description: 'The contact.' } },
      },
      ContactCreated: {
        type: 'object',
        description: 'Envelope of the answer of `contacts.create`.',
        required: ['payload'],
        properties: {
          payload: {
            $ref: '#/components/schemas/ContactCreatedPayload',
            description: 'The contact and its place in the inbox.',
          },
        },
      },
      ContactCreatedPayload: {
        type: 'object',
        description: 'A new contact and its place in the inbox.',
        required: ['contact', 'contact_inbox'],
        properties: {
          contact: { $ref: '#/components/schemas/Contact', description: 'The new contact.' },
          contact_inbox: {
            $ref: '#/components/schemas/ContactInbox',
            description: 'Its place in the inbox of the request.',
          },
        },
      },
      ContactList: {
        type: 'object',
        description: 'One page of contacts.',
        required: ['meta', 'payload'],
        properties: {
          meta: {
            $ref: '#/components/schemas/ContactListMeta',
            description: 'Where the page is in the whole list.',
          },
          payload: {
            type: 'array',
            items: { $ref: '#/components/schemas/Contact' },
            description: 'The contacts, at most 15.',
          },
        },
      },
      ContactListMeta: {
        type: 'object',
        description: 'Where a page is in the whole list.',
        required: ['count', 'current_page'],
        properties: {
          count: { type: 'integer', description: 'Number of contacts over all pages.' },
          current_page: {
            type: ['integer', 'string'],
            description:
              'Number of this page. The integer 1 when the request named no page, else the string that was sent.',
          },
        },
      },
      ContactSearchResult: {
        type: 'object',
        description: 'One page of the contacts that match a search.',
        required: ['meta', 'payload'],
        properties: {
          meta: {
            $ref: '#/components/schemas/ContactSearchMeta',
            description: 'Where the page is in the whole result.',
          },
          payload: {
            type: 'array',
            items: { $ref: '#/components/schemas/Contact' },
            description: 'The contacts, at most 15.',
          },
        },
      },
      ContactSearchMeta: {
        type: 'object',
        description: 'Where a page is in the whole result of a search.',
        required: ['count', 'current_page'],
        properties: {
          count: {
            type: 'integer',
            description:
              'Number of contacts on this page (newer servers) or on all pages (older ones). Do not rely on it.',
          },
          current_page: {
            type: ['integer', 'string'],
            description:
              'Number of this page. The integer 1 when the request named no page, else the string that was sent.',
          },
          has_more: {
            type: 'boolean',
            description: 'Whether there is a next page. Absent on older servers.',
          },
        },
      },
      ConversationList: {
        type: 'object',
        description: 'The latest conversations of a contact.',
        required: ['payload'],
        properties: {
          payload: {
            type: 'array',
            items: { $ref: '#/components/schemas/Conversation' },
            description: 'The conversations, at most 20, the most recently active first.',
          },
        },
      },
      Conversation: {
        type: 'object',
        description: 'A conversation with a contact.',
        required: [
          'id',
          'account_id',
          'inbox_id',
          'status',
          'labels',
          'muted',
          'can_reply',
          'unread_count',
          'snoozed_until',
          'created_at',
          'timestamp',
          'additional_attributes',
          'custom_attributes',
          'messages',
          'meta',
        ],
        properties: {
          id: {
            type: 'integer',
            description: 'Number of the conversation as the dashboard shows it; unique in the account.',
          },
          account_id: { type: 'integer', description: 'Id of the account.' },
          uuid: { type: 'string', description: 'Id of the conversation over all accounts.' },
          inbox_id: { type: 'integer', description: 'Id of the inbox.' },
          status: {
            type: 'string',
            enum: ['open', 'resolved', 'pending', 'snoozed'],
            description: 'State of the conversation.',
          },
          priority: {
            type: ['string', 'null'],
            enum: ['low', 'medium', 'high', 'urgent', null],
            description: 'Priority; `null` when none was given.',
          },
          labels: {
            type: 'array',
            items: { type: 'string' },
            description: 'Labels of the conversation, which are not those of the contact.',
          },
          muted: { type: 'boolean', description: 'Whether the conversation is muted.' },
          can_reply: { type: 'boolean', description: 'Whether the channel accepts a reply now.' },
          unread_count: {
            type: 'integer',
            description: 'Number of incoming messages that no agent has read.',
          },
          snoozed_until: {
            type: ['string', 'null'],
            description:
              'When the conversation wakes up, ISO 8601; `null` when it is not snoozed until a time.',
          },
          created_at: { type: 'integer', description: 'When the conversation began, in seconds since 1970.' },
          updated_at: {
            type: 'number',
            description: 'When the conversation was last changed, in seconds since 1970, with a fraction.',
          },
          timestamp: { type: 'integer', description: 'Same as `last_activity_at`.' },
          last_activity_at: {
            type: 'integer',
            description: 'When something last happened in the conversation, in seconds since 1970.',
          },
          first_reply_created_at: {
            type: 'integer',
            description: 'When an agent first replied, in seconds since 1970; 0 when none has.',
          },
          agent_last_seen_at: {
            type: 'integer',
            description: 'When an agent last looked, in seconds since 1970; 0 when none has.',
          },
          assignee_last_seen_at: {
            type: 'integer',
            description: 'When the assigned agent last looked, in seconds since 1970; 0 when never.',
          },
          contact_last_seen_at: {
            type: 'integer',
            description: 'When the contact last looked, in seconds since 1970; 0 when never.',
          },
          waiting_since: {
            type: 'integer',
            description:
              'Since when the contact waits for a reply, in seconds since 1970; 0 when not waiting.',
          },
          additional_attributes: {
            type: 'object',
            additionalProperties: true,
            description: 'Free-form details of the conversation; `{}` when none.',
          },
          custom_attributes: {
            type: 'object',
            additionalProperties: true,
            description: 'Values of the custom attributes of conversations, by their key; `{}` when none.',
          },
          sla_policy_id: {
            type: ['integer', 'null'],
            description: 'Id of the service level policy; `null` when none applies.',
          },
          messages: {
            type: 'array',
            items: { type: 'object', additionalProperties: true },
            description: 'The last message, or nothing. Its members are not described here.',
          },
          last_non_activity_message: {
            type: ['object', 'null'],
            additionalProperties: true,
            description: 'The last real message, or `null`. Its members are not described here.',
          },
          meta: { $ref: '#/components/schemas/ConversationMeta', description: 'Who takes part.' },
        },
      },
      ConversationMeta: {
        type: 'object',
        description: 'Who takes part in a conversation.',
        required: ['sender', 'channel'],
        properties: {
          sender: {
            $ref: '#/components/schemas/Contact',
            description: 'The contact, without `contact_inboxes`.',
          },
          channel: { type: ['string', 'null'], description: 'Kind of channel, for example `Channel::Api`.' },
          assignee: {
            type: 'object',
            additionalProperties: true,
            description: 'The assigned agent. Absent when nobody is assigned.',
          },
          team: {
            type: 'object',
            additionalProperties: true,
            description: 'The assigned team. Absent when there is none.',
          },
          hmac_verified: {
            type: ['boolean', 'null'],
            description: 'Whether the website proved the identity of the contact.',
          },
        },
      },
      LabelList: {
        type: 'object',
        description: 'The labels of a contact.',
        required: ['payload'],
        properties: {
          payload: {
            type: 'array',
            items: { type: 'string' },
            description: 'The labels; empty when there are none.',
          },
        },
      },
      ContactableInboxList: {
        type: 'object',
        description: 'The inboxes through which a contact can be reached.',
        required: ['payload'],
        properties: {
          payload: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContactInbox' },
            description: 'The inboxes; empty when there are none.',
          },
        },
      },
      ContactCreate: {
        type: 'object',
        description: 'A contact to create.',
        required: ['inbox_id'],
        properties: {
          inbox_id: { type: 'integer', description: 'Inbox to attach the contact to.' },
          name: {
            type: 'string',
            maxLength: 255,
            description: 'Full name, at most 255 characters. Empty when absent.',
          },
          email: {
            type: 'string',
            format: 'email',
            maxLength: 255,
            description:
              'Email address, at most 255 characters. Stored in lower case; unique in the account.',
          },
          phone_number: {
            type: 'string',
            pattern: '^\\+[1-9]\\d{1,14}$',
            description: 'E.164 with the leading `+`. Unique in the account.',
          },
          identifier: {
            type: 'string',
            maxLength: 255,
            description: 'Your own id of the contact, at most 255 characters. Unique in the account.',
          },
          blocked: {
            type: 'boolean',
            default: false,
            description: 'Whether messages from the contact are refused.',
          },
          avatar_url: {
            type: 'string',
            format: 'uri',
            description:
              'Picture to fetch. The server does so later and does not send the URL back; see `thumbnail`.',
          },
          additional_attributes: {
            type: 'object',
            additionalProperties: true,
            description: 'Free-form details. `company_name`, `city` and `country` can be sorted by.',
          },
          custom_attributes: {
            type: 'object',
            additionalProperties: true,
            description:
              'Values of the custom attributes of the account, by their key. Unknown keys are stored too.',
          },
          source_id: {
            type: 'string',
            description: 'Id of the contact inside the inbox. Made by the server when absent.',
          },
        },
      },
      ContactUpdate: {
        type: 'object',
        description: 'Changes to a contact. Absent members stay as they are.',
        properties: {
          name: { type: 'string', maxLength: 255, description: 'Full name, at most 255 characters.' },
          email: {
            type: ['string', 'null'],
            format: 'email',
            maxLength: 255,
            description: 'Email address, at most 255 characters, unique in the account; `null` clears it.',
          },
          phone_number: {
            type: ['string', 'null'],
            pattern: '^\\+[1-9]\\d{1,14}$',
            description: 'E.164 with the leading `+`, unique in the account; `null` clears it.',
          },
          identifier: {
            type: ['string', 'null'],
            maxLength: 255,
            description:
              'Your own id of the contact, at most 255 characters, unique in the account; `null` clears it.',
          },
          blocked: { type: 'boolean', description: 'Whether messages from the contact are refused.' },
          avatar_url: {
            type: 'string',
            format: 'uri',
            description:
              'Picture to fetch. The server does so later and does not send the URL back; see `thumbnail`.',
          },
          additional_attributes: {
            type: 'object',
            additionalProperties: true,
            description: 'Keys to set. Keys that are not named keep their value; none can be removed.',
          },
          custom_attributes: {
            type: 'object',
            additionalProperties: true,
            description:
              'Keys to set. Keys that are not named keep their value; `contacts.customAttributes.destroy` removes some.',
          },
        },
      },
      ContactMerge: {
        type: 'object',
        description: 'Two contacts to merge.',
        required: ['base_contact_id', 'mergee_contact_id'],
        properties: {
          base_contact_id: { type: 'integer', description: 'Id of the contact that stays.' },
          mergee_contact_id: {
            type: 'integer',
            description: 'Id of the contact that is merged into the other one and then deleted.',
          },
        },
      },
      ContactFilter: {
        type: 'object',
        description: 'Conditions that a contact must meet.',
        required: ['payload'],
        properties: {
          payload: {
            type: 'array',
            items: { $ref: '#/components/schemas/FilterCondition' },
            description: 'The conditions. None of them finds every contact.',
          },
        },
      },
      FilterCondition: {
        type: 'object',
        description: 'A condition on one attribute, and how it is joined with the next one.',
        required: ['attribute_key', 'filter_operator'],
        properties: {
          attribute_key: {
            type: 'string',
            description:
              '`name`, `email`, `phone_number`, `identifier`, `city`, `company`, `country_code`, `labels`, `blocked`, `created_at`, `last_activity_at`, or the key of a custom attribute that is defined in the account. `company` looks at that key of `additional_attributes`, not at `company_name`.',
          },
          filter_operator: {
            type: 'string',
            enum: [
              'equal_to',
              'not_equal_to',
              'contains',
              'does_not_contain',
              'is_present',
              'is_not_present',
              'is_greater_than',
              'is_less_than',
              'days_before',
              'starts_with',
            ],
            description:
              'How to compare. `identifier`, `country_code` and `blocked` know only the first two, `labels` those and the two of presence, `created_at` and `last_activity_at` `is_greater_than`, `is_less_than` and `days_before`, other standard attributes the first four. Custom attributes know all. `starts_with` is for `phone_number`, and compares the whole number as `equal_to` does.',
          },
          values: {
            type: 'array',
            items: { type: ['string', 'number', 'boolean'] },
            description:
              'What to compare with. Only the first one counts, but for `contains` and `does_not_contain`. A phone number without `+`, a day as `2026-02-11` in UTC, for `days_before` a number of days. Not needed for `is_present` and `is_not_present`.',
          },
          query_operator: {
            type: ['string', 'null'],
            enum: ['AND', 'OR', 'and', 'or', null],
            description: 'How the condition is joined with the next one; absent or `null` on the last.',
          },
        },
      },
      CustomAttributesDestroy: {
        type: 'object',
        description: 'Custom attributes to remove.',
        required: ['custom_attributes'],
        properties: {
          custom_attributes: {
            type: 'array',
            items: { type: 'string' },
            description: 'Keys of the attributes. An empty array removes nothing.',
          },
        },
      },
      LabelsReplace: {
        type: 'object',
        description: 'The labels that a contact shall have.',
        required: ['labels'],
        properties: {
          labels: {
            type: 'array',
            items: { type: 'string' },
            description: 'All labels of the contact from now on. An empty array removes every label.',
          },
        },
      },
      ErrorBody: {
        type: 'object',
        description: 'A refusal with one text.',
        required: ['error'],
        properties: { error: { type: 'string', description: 'What is wrong.' } },
      },
      ErrorsBody: {
        type: 'object',
        description: 'A refusal by the sign-in layer.',
        required: ['errors'],
        properties: {
          errors: { type: 'array', items: { type: 'string' }, description: 'What is wrong, one text each.' },
        },
      },
      MessageBody: {
        type: 'object',
        description: 'A refusal because of the state of the contact.',
        required: ['message'],
        properties: { message: { type: 'string', description: 'What is wrong.' } },
      },
      ValidationErrorBody: {
        type: 'object',
        description: 'A refusal because of values of the contact.',
        required: ['message', 'attributes'],
        properties: {
          message: { type: 'string', description: 'What is wrong with all the values, joined with commas.' },
          attributes: {
            type: 'array',
            items: { type: 'string' },
            description: 'Names of the members that are wrong.',
          },
        },
      },
      UnauthorizedBody: {
        description: 'Body of a 401. The sign-in layer sends `errors`, everything after it `error`.',
        anyOf: [{ $ref: '#/components/schemas/ErrorBody' }, { $ref: '#/components/schemas/ErrorsBody' }],
      },
      UnprocessableBody: {
        description: 'Body of a 422. Wrong values come with `attributes`, an absent parameter as `error`.',
        anyOf: [
          { $ref: '#/components/schemas/ValidationErrorBody' },
          { $ref: '#/components/schemas/ErrorBody' },
        ],
      },
    },
  },
};
