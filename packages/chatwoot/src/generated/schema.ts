// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export interface paths {
  '/api/v1/accounts/{account_id}/actions/contact_merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge one contact into another and delete it.
     * @description Cannot be undone. The base contact stays: its own values win, its empty members are filled from the other
     *     contact, and attributes are merged in depth. Conversations, messages, notes and inboxes move over, labels do
     *     not.
     *
     *     The answer is the base contact itself, without an envelope and without `contact_inboxes`. Merging a contact with
     *     itself changes nothing. Repeating a merge that succeeded is a 404, since the second contact is gone.
     */
    post: operations['contacts.merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{account_id}/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the contacts of the account, 15 a page.
     * @description Holds only contacts that have an email, a phone number or an identifier; one with just a name is found by its id
     *     alone. `meta.count` is the number of contacts over all pages; a page after the last one is empty.
     *
     *     Without `sort` the server promises no order, so pages may repeat or skip contacts.
     */
    get: operations['contacts.list'];
    put?: never;
    /**
     * Create a contact and attach it to an inbox.
     * @description Not idempotent, but email, phone number and identifier are unique in the account: a second call with one of them
     *     is a 422, which does not say which contact is in the way.
     *
     *     An unknown inbox is a 404 and nothing is created. Email, SMS and WhatsApp inboxes need the email or the phone
     *     number that they write to, else 422. Members that the server does not know are ignored.
     */
    post: operations['contacts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{account_id}/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one contact by its id.
     * @description Also finds contacts without email, phone number and identifier, which `contacts.list` leaves out. Labels are not part of the answer: see `contacts.labels.list`.
     */
    get: operations['contacts.get'];
    put?: never;
    post?: never;
    /**
     * Delete a contact for good.
     * @description Conversations, messages and notes of the contact go with it, some of them a moment later. Only the token of an
     *     administrator may do this; any other gets 401. A contact that is online right now is refused with 422.
     *
     *     The answer has no body. Deleting it a second time is a 404.
     */
    delete: operations['contacts.delete'];
    options?: never;
    head?: never;
    /**
     * Change the given members of a contact.
     * @description Absent members stay as they are; `null` clears email, phone number and identifier. `custom_attributes` and
     *     `additional_attributes` are merged key by key at the top level, so a key cannot be removed with this call; see
     *     `contacts.customAttributes.destroy`.
     *
     *     The server checks the whole contact again: a phone number that was stored before today's rules can make an
     *     unrelated change fail with 422. Repeating the call is safe.
     */
    patch: operations['contacts.update'];
    trace?: never;
  };
  '/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the inboxes through which a contact can be reached.
     * @description With the `source_id` that a conversation there begins with. API inboxes are always among them, WhatsApp and SMS inboxes
     *     when the contact has a phone number, email inboxes when it has an email. An agent's token sees only inboxes that the
     *     agent belongs to.
     *
     *     An API inbox that does not know the contact yet comes with a new UUID in each answer, which is not stored.
     */
    get: operations['contacts.contactableInboxes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{account_id}/contacts/{id}/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the latest conversations of a contact.
     * @description At most 20, the most recently active first; there are no further pages. An agent's token sees only conversations in inboxes that the agent belongs to.
     */
    get: operations['contacts.conversations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{account_id}/contacts/{id}/destroy_custom_attributes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove custom attributes from a contact.
     * @description The only way to remove a key: `contacts.update` merges. Keys that the contact does not have are passed over. Repeating
     *     the call is safe.
     *
     *     The server checks the whole contact again, as `contacts.update` does.
     */
    post: operations['contacts.customAttributes.destroy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{account_id}/contacts/{id}/labels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the labels of a contact.
     * @description Chatwoot does not put labels into the contact itself, so reading them costs one call for each contact.
     */
    get: operations['contacts.labels.list'];
    put?: never;
    /**
     * Replace all labels of a contact.
     * @description Despite the name nothing is added: the labels that are sent become the whole set, and an empty array removes
     *     them all. To add one, read the list first and send it back with the new label. Repeating the call is safe.
     *
     *     A label need not exist beforehand. A comma inside a label splits it in two.
     */
    post: operations['contacts.labels.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{account_id}/contacts/filter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find contacts by conditions on their attributes.
     * @description The conditions of `payload` are joined by the `query_operator` of each with the next one, where `AND` binds closer than
     *     `OR`; an empty `payload` finds every contact. Text is compared without regard to case.
     *
     *     A phone number is written without its `+` for `equal_to` and `not_equal_to`: the server puts one in front, and only newer
     *     servers drop that of the value before. Changes nothing, so repeating the call is safe.
     *
     *     15 contacts a page. Unlike that of `contacts.search`, `meta.count` is the number of contacts over all pages. Older
     *     servers find contacts that `contacts.list` leaves out, too.
     */
    post: operations['contacts.filter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{account_id}/contacts/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find contacts by a part of their name, email, phone number or identifier.
     * @description `q` may match anywhere in the value: `+1202` finds every number that contains it, so compare the results
     *     yourself to find one exact contact. Case matters in the identifier only. Some versions also look in the company
     *     name.
     *
     *     15 contacts a page. Go on while `meta.has_more` is true, or while pages are full on a server that does not send
     *     it; `meta.count` cannot be used for that. Limited to 100 calls a minute for each account.
     */
    get: operations['contacts.search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A contact as the server sends it. */
    Contact: {
      /** @description Free-form details such as `company_name`, `city` and `country`; `{}` when none. */
      additional_attributes: {
        [key: string]: unknown;
      };
      /**
       * @description Whether the contact is online right now.
       * @enum {string}
       */
      availability_status: 'online' | 'offline';
      /** @description Known to Chatwoot's Python SDK; servers send `thumbnail` instead. */
      avatar_url?: string | null;
      /** @description Whether messages from the contact are refused. Absent on old servers. */
      blocked?: boolean;
      /** @description Inboxes that know the contact. Absent when not asked for, after a merge, and inside a conversation. */
      contact_inboxes?: components['schemas']['ContactInbox'][];
      /** @description When the contact was created, in seconds since 1970. */
      created_at: number;
      /** @description Values of the custom attributes of the account, by their key; `{}` when none. */
      custom_attributes: {
        [key: string]: unknown;
      };
      /** @description Email address in lower case, unique in the account; `null` when unknown. */
      email: string | null;
      /** @description Id of the contact, given by the server. */
      id: number;
      /** @description Your own id of the contact, unique in the account; `null` when not set. */
      identifier: string | null;
      /** @description When the contact was last active, in seconds since 1970. Absent when never. */
      last_activity_at?: number;
      /** @description Full name. Empty or `null` when unknown. */
      name: string | null;
      /** @description E.164 with the leading `+`, unique in the account; `null` when unknown. */
      phone_number: string | null;
      /** @description URL of the avatar, empty when there is none. */
      thumbnail: string;
    };
    /** @description The inboxes through which a contact can be reached. */
    ContactableInboxList: {
      /** @description The inboxes; empty when there are none. */
      payload: components['schemas']['ContactInbox'][];
    };
    /** @description A contact to create. */
    ContactCreate: {
      /** @description Free-form details. `company_name`, `city` and `country` can be sorted by. */
      additional_attributes?: {
        [key: string]: unknown;
      };
      /**
       * Format: uri
       * @description Picture to fetch. The server does so later and does not send the URL back; see `thumbnail`.
       */
      avatar_url?: string;
      /**
       * @description Whether messages from the contact are refused.
       * @default false
       */
      blocked?: boolean;
      /** @description Values of the custom attributes of the account, by their key. Unknown keys are stored too. */
      custom_attributes?: {
        [key: string]: unknown;
      };
      /**
       * Format: email
       * @description Email address, at most 255 characters. Stored in lower case; unique in the account.
       */
      email?: string;
      /** @description Your own id of the contact, at most 255 characters. Unique in the account. */
      identifier?: string;
      /** @description Inbox to attach the contact to. */
      inbox_id: number;
      /** @description Full name, at most 255 characters. Empty when absent. */
      name?: string;
      /** @description E.164 with the leading `+`. Unique in the account. */
      phone_number?: string;
      /** @description Id of the contact inside the inbox. Made by the server when absent. */
      source_id?: string;
    };
    /** @description Envelope of the answer of `contacts.create`. */
    ContactCreated: {
      /** @description The contact and its place in the inbox. */
      payload: components['schemas']['ContactCreatedPayload'];
    };
    /** @description A new contact and its place in the inbox. */
    ContactCreatedPayload: {
      /** @description The new contact. */
      contact: components['schemas']['Contact'];
      /** @description Its place in the inbox of the request. */
      contact_inbox: components['schemas']['ContactInbox'];
    };
    /** @description Conditions that a contact must meet. */
    ContactFilter: {
      /** @description The conditions. None of them finds every contact. */
      payload: components['schemas']['FilterCondition'][];
    };
    /** @description The place of a contact in an inbox. */
    ContactInbox: {
      /** @description The inbox. */
      inbox: components['schemas']['Inbox'];
      /** @description Id of the contact inside the inbox: a UUID in API and website inboxes, an email address or a phone number in inboxes of that kind. */
      source_id: string;
    };
    /** @description One page of contacts. */
    ContactList: {
      /** @description Where the page is in the whole list. */
      meta: components['schemas']['ContactListMeta'];
      /** @description The contacts, at most 15. */
      payload: components['schemas']['Contact'][];
    };
    /** @description Where a page is in the whole list. */
    ContactListMeta: {
      /** @description Number of contacts over all pages. */
      count: number;
      /** @description Number of this page. The integer 1 when the request named no page, else the string that was sent. */
      current_page: number | string;
    };
    /** @description Two contacts to merge. */
    ContactMerge: {
      /** @description Id of the contact that stays. */
      base_contact_id: number;
      /** @description Id of the contact that is merged into the other one and then deleted. */
      mergee_contact_id: number;
    };
    /** @description Envelope of one contact. */
    ContactPayload: {
      /** @description The contact. */
      payload: components['schemas']['Contact'];
    };
    /** @description Where a page is in the whole result of a search. */
    ContactSearchMeta: {
      /** @description Number of contacts on this page (newer servers) or on all pages (older ones). Do not rely on it. */
      count: number;
      /** @description Number of this page. The integer 1 when the request named no page, else the string that was sent. */
      current_page: number | string;
      /** @description Whether there is a next page. Absent on older servers. */
      has_more?: boolean;
    };
    /** @description One page of the contacts that match a search. */
    ContactSearchResult: {
      /** @description Where the page is in the whole result. */
      meta: components['schemas']['ContactSearchMeta'];
      /** @description The contacts, at most 15. */
      payload: components['schemas']['Contact'][];
    };
    /** @description Changes to a contact. Absent members stay as they are. */
    ContactUpdate: {
      /** @description Keys to set. Keys that are not named keep their value; none can be removed. */
      additional_attributes?: {
        [key: string]: unknown;
      };
      /**
       * Format: uri
       * @description Picture to fetch. The server does so later and does not send the URL back; see `thumbnail`.
       */
      avatar_url?: string;
      /** @description Whether messages from the contact are refused. */
      blocked?: boolean;
      /** @description Keys to set. Keys that are not named keep their value; `contacts.customAttributes.destroy` removes some. */
      custom_attributes?: {
        [key: string]: unknown;
      };
      /**
       * Format: email
       * @description Email address, at most 255 characters, unique in the account; `null` clears it.
       */
      email?: string | null;
      /** @description Your own id of the contact, at most 255 characters, unique in the account; `null` clears it. */
      identifier?: string | null;
      /** @description Full name, at most 255 characters. */
      name?: string;
      /** @description E.164 with the leading `+`, unique in the account; `null` clears it. */
      phone_number?: string | null;
    };
    /** @description A conversation with a contact. */
    Conversation: {
      /** @description Id of the account. */
      account_id: number;
      /** @description Free-form details of the conversation; `{}` when none. */
      additional_attributes: {
        [key: string]: unknown;
      };
      /** @description When an agent last looked, in seconds since 1970; 0 when none has. */
      agent_last_seen_at?: number;
      /** @description When the assigned agent last looked, in seconds since 1970; 0 when never. */
      assignee_last_seen_at?: number;
      /** @description Whether the channel accepts a reply now. */
      can_reply: boolean;
      /** @description When the contact last looked, in seconds since 1970; 0 when never. */
      contact_last_seen_at?: number;
      /** @description When the conversation began, in seconds since 1970. */
      created_at: number;
      /** @description Values of the custom attributes of conversations, by their key; `{}` when none. */
      custom_attributes: {
        [key: string]: unknown;
      };
      /** @description When an agent first replied, in seconds since 1970; 0 when none has. */
      first_reply_created_at?: number;
      /** @description Number of the conversation as the dashboard shows it; unique in the account. */
      id: number;
      /** @description Id of the inbox. */
      inbox_id: number;
      /** @description Labels of the conversation, which are not those of the contact. */
      labels: string[];
      /** @description When something last happened in the conversation, in seconds since 1970. */
      last_activity_at?: number;
      /** @description The last real message, or `null`. Its members are not described here. */
      last_non_activity_message?: {
        [key: string]: unknown;
      } | null;
      /** @description The last message, or nothing. Its members are not described here. */
      messages: {
        [key: string]: unknown;
      }[];
      /** @description Who takes part. */
      meta: components['schemas']['ConversationMeta'];
      /** @description Whether the conversation is muted. */
      muted: boolean;
      /**
       * @description Priority; `null` when none was given.
       * @enum {string|null}
       */
      priority?: 'low' | 'medium' | 'high' | 'urgent' | null;
      /** @description Id of the service level policy; `null` when none applies. */
      sla_policy_id?: number | null;
      /** @description When the conversation wakes up, ISO 8601; `null` when it is not snoozed until a time. */
      snoozed_until: string | null;
      /**
       * @description State of the conversation.
       * @enum {string}
       */
      status: 'open' | 'resolved' | 'pending' | 'snoozed';
      /** @description Same as `last_activity_at`. */
      timestamp: number;
      /** @description Number of incoming messages that no agent has read. */
      unread_count: number;
      /** @description When the conversation was last changed, in seconds since 1970, with a fraction. */
      updated_at?: number;
      /** @description Id of the conversation over all accounts. */
      uuid?: string;
      /** @description Since when the contact waits for a reply, in seconds since 1970; 0 when not waiting. */
      waiting_since?: number;
    };
    /** @description The latest conversations of a contact. */
    ConversationList: {
      /** @description The conversations, at most 20, the most recently active first. */
      payload: components['schemas']['Conversation'][];
    };
    /** @description Who takes part in a conversation. */
    ConversationMeta: {
      /** @description The assigned agent. Absent when nobody is assigned. */
      assignee?: {
        [key: string]: unknown;
      };
      /** @description Kind of channel, for example `Channel::Api`. */
      channel: string | null;
      /** @description Whether the website proved the identity of the contact. */
      hmac_verified?: boolean | null;
      /** @description The contact, without `contact_inboxes`. */
      sender: components['schemas']['Contact'];
      /** @description The assigned team. Absent when there is none. */
      team?: {
        [key: string]: unknown;
      };
    };
    /** @description Custom attributes to remove. */
    CustomAttributesDestroy: {
      /** @description Keys of the attributes. An empty array removes nothing. */
      custom_attributes: string[];
    };
    /** @description A refusal with one text. */
    ErrorBody: {
      /** @description What is wrong. */
      error: string;
    };
    /** @description A refusal by the sign-in layer. */
    ErrorsBody: {
      /** @description What is wrong, one text each. */
      errors: string[];
    };
    /** @description A condition on one attribute, and how it is joined with the next one. */
    FilterCondition: {
      /** @description `name`, `email`, `phone_number`, `identifier`, `city`, `company`, `country_code`, `labels`, `blocked`, `created_at`, `last_activity_at`, or the key of a custom attribute that is defined in the account. `company` looks at that key of `additional_attributes`, not at `company_name`. */
      attribute_key: string;
      /**
       * @description How to compare. `identifier`, `country_code` and `blocked` know only the first two, `labels` those and the two of presence, `created_at` and `last_activity_at` `is_greater_than`, `is_less_than` and `days_before`, other standard attributes the first four. Custom attributes know all. `starts_with` is for `phone_number`, and compares the whole number as `equal_to` does.
       * @enum {string}
       */
      filter_operator:
        | 'equal_to'
        | 'not_equal_to'
        | 'contains'
        | 'does_not_contain'
        | 'is_present'
        | 'is_not_present'
        | 'is_greater_than'
        | 'is_less_than'
        | 'days_before'
        | 'starts_with';
      /**
       * @description How the condition is joined with the next one; absent or `null` on the last.
       * @enum {string|null}
       */
      query_operator?: 'AND' | 'OR' | 'and' | 'or' | null;
      /** @description What to compare with. Only the first one counts, but for `contains` and `does_not_contain`. A phone number without `+`, a day as `2026-02-11` in UTC, for `days_before` a number of days. Not needed for `is_present` and `is_not_present`. */
      values?: (string | number | boolean)[];
    };
    /** @description An inbox, in short. The answer of `contacts.create` has the stored inbox instead: more members, but neither `avatar_url` nor `provider`. */
    Inbox: {
      /** @description Id of the account. Only after `contacts.create`. */
      account_id?: number;
      /** @description URL of the picture of the inbox, empty or `null` when there is none. */
      avatar_url?: string | null;
      /** @description Id of the channel behind the inbox. */
      channel_id: number;
      /** @description Kind of channel, for example `Channel::Api`, `Channel::WebWidget`, `Channel::Email`. */
      channel_type: string;
      /**
       * Format: date-time
       * @description When the inbox was created, ISO 8601. Only after `contacts.create`.
       */
      created_at?: string;
      /** @description Id of the inbox. */
      id: number;
      /** @description Name of the inbox. */
      name: string;
      /** @description Service behind the channel, for example of a WhatsApp inbox; `null` when there is none. */
      provider?: string | null;
      /**
       * Format: date-time
       * @description When the inbox was last changed, ISO 8601. Only after `contacts.create`.
       */
      updated_at?: string;
    };
    /** @description The labels of a contact. */
    LabelList: {
      /** @description The labels; empty when there are none. */
      payload: string[];
    };
    /** @description The labels that a contact shall have. */
    LabelsReplace: {
      /** @description All labels of the contact from now on. An empty array removes every label. */
      labels: string[];
    };
    /** @description A refusal because of the state of the contact. */
    MessageBody: {
      /** @description What is wrong. */
      message: string;
    };
    /** @description Body of a 401. The sign-in layer sends `errors`, everything after it `error`. */
    UnauthorizedBody: components['schemas']['ErrorBody'] | components['schemas']['ErrorsBody'];
    /** @description Body of a 422. Wrong values come with `attributes`, an absent parameter as `error`. */
    UnprocessableBody: components['schemas']['ValidationErrorBody'] | components['schemas']['ErrorBody'];
    /** @description A refusal because of values of the contact. */
    ValidationErrorBody: {
      /** @description Names of the members that are wrong. */
      attributes: string[];
      /** @description What is wrong with all the values, joined with commas. */
      message: string;
    };
  };
  responses: {
    /** @description The inboxes, each with the id that the contact has there. */
    ContactableInboxList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactableInboxList'];
      };
    };
    /** @description The new contact and its place in the inbox. */
    ContactCreated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactCreated'];
      };
    };
    /** @description A value is missing, invalid or already taken. Nothing was created. */
    ContactCreateRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['UnprocessableBody'];
      };
    };
    /** @description Deleted. There is no body, although the content type may say JSON. */
    ContactDeleted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description One page of the contacts that meet the conditions. */
    ContactFiltered: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactList'];
      };
    };
    /** @description A condition names something unknown, or lacks a value. Nothing was searched. */
    ContactFilterRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description One page of contacts. */
    ContactList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactList'];
      };
    };
    /** @description The base contact after the merge, without an envelope. */
    ContactMerged: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Contact'];
      };
    };
    /** @description The account or one of the contacts does not exist, or an id is missing. Nothing was merged. */
    ContactMergeRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The account or the contact does not exist. */
    ContactNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The contact is online right now. Nothing was deleted; try again later. */
    ContactOnline: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageBody'];
      };
    };
    /** @description The contact. */
    ContactPayload: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactPayload'];
      };
    };
    /** @description There is no text to search for. */
    ContactSearchRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description One page of the contacts that match. */
    ContactSearchResult: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactSearchResult'];
      };
    };
    /** @description The contact after the change. */
    ContactUpdated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactPayload'];
      };
    };
    /** @description A value of the contact is invalid or already taken. Nothing was changed. */
    ContactUpdateRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['UnprocessableBody'];
      };
    };
    /** @description The latest conversations. */
    ConversationList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ConversationList'];
      };
    };
    /** @description The contact without the keys. */
    CustomAttributesDestroyed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactPayload'];
      };
    };
    /** @description There is no array of keys, or a value of the contact is invalid. Nothing was removed. */
    CustomAttributesDestroyRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['UnprocessableBody'];
      };
    };
    /** @description The labels of the contact. */
    LabelList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['LabelList'];
      };
    };
    /** @description The labels that the contact has now. */
    LabelsReplaced: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['LabelList'];
      };
    };
    /** @description There is no array of labels. Nothing was changed. */
    LabelsReplaceRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The account, or something that the request names in it, does not exist. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description Too many requests. The text is not JSON, and nothing says how long to wait. */
    RateLimited: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/plain': string;
      };
    };
    /** @description No token, a wrong one, or no access to this account. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['UnauthorizedBody'];
      };
    };
    /** @description No token, a wrong one, no access to this account, or the token of someone who is no administrator. */
    UnauthorizedOrForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['UnauthorizedBody'];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
     * @example 3
     */
    AccountId: number;
    /**
     * @description Id of the contact.
     * @example 118
     */
    ContactId: number;
    /**
     * @description Whether each contact lists its inboxes in `contact_inboxes`; `false` saves work on the server.
     * @example true
     */
    IncludeContactInboxes: boolean;
    /**
     * @description Only contacts that have at least one of these labels. The brackets are part of the name.
     * @example [
     *       "customer"
     *     ]
     */
    Labels: string[];
    /**
     * @description Page to read, beginning with 1. 15 contacts each.
     * @example 1
     */
    Page: number;
    /**
     * @description Order of the contacts: `name`, `email`, `phone_number`, `last_activity_at`, `created_at`, `company`, `city` or `country`, with a leading `-` for descending. Newer servers call `company` `company_name`. No order if absent.
     * @example -created_at
     */
    Sort: string;
  };
  requestBodies: {
    /** @description The new contact and the inbox to attach it to. */
    ContactCreate: {
      content: {
        'application/json': components['schemas']['ContactCreate'];
      };
    };
    /** @description The conditions that a contact must meet. */
    ContactFilter: {
      content: {
        'application/json': components['schemas']['ContactFilter'];
      };
    };
    /** @description Which contact stays and which one is merged into it. */
    ContactMerge: {
      content: {
        'application/json': components['schemas']['ContactMerge'];
      };
    };
    /** @description The members to change. */
    ContactUpdate: {
      content: {
        'application/json': components['schemas']['ContactUpdate'];
      };
    };
    /** @description The keys to remove. */
    CustomAttributesDestroy: {
      content: {
        'application/json': components['schemas']['CustomAttributesDestroy'];
      };
    };
    /** @description The labels that the contact has afterwards. */
    LabelsReplace: {
      content: {
        'application/json': components['schemas']['LabelsReplace'];
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'contacts.merge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactMerge'];
    responses: {
      200: components['responses']['ContactMerged'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactMergeRefused'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.list': {
    parameters: {
      query?: {
        /**
         * @description Whether each contact lists its inboxes in `contact_inboxes`; `false` saves work on the server.
         * @example true
         */
        include_contact_inboxes?: components['parameters']['IncludeContactInboxes'];
        /**
         * @description Only contacts that have at least one of these labels. The brackets are part of the name.
         * @example [
         *       "customer"
         *     ]
         */
        'labels[]'?: components['parameters']['Labels'];
        /**
         * @description Page to read, beginning with 1. 15 contacts each.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Order of the contacts: `name`, `email`, `phone_number`, `last_activity_at`, `created_at`, `company`, `city` or `country`, with a leading `-` for descending. Newer servers call `company` `company_name`. No order if absent.
         * @example -created_at
         */
        sort?: components['parameters']['Sort'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactList'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.create': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactCreate'];
    responses: {
      200: components['responses']['ContactCreated'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      422: components['responses']['ContactCreateRefused'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.get': {
    parameters: {
      query?: {
        /**
         * @description Whether each contact lists its inboxes in `contact_inboxes`; `false` saves work on the server.
         * @example true
         */
        include_contact_inboxes?: components['parameters']['IncludeContactInboxes'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
        /**
         * @description Id of the contact.
         * @example 118
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactPayload'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
        /**
         * @description Id of the contact.
         * @example 118
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactDeleted'];
      401: components['responses']['UnauthorizedOrForbidden'];
      404: components['responses']['ContactNotFound'];
      422: components['responses']['ContactOnline'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
        /**
         * @description Id of the contact.
         * @example 118
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactUpdate'];
    responses: {
      200: components['responses']['ContactUpdated'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      422: components['responses']['ContactUpdateRefused'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.contactableInboxes': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
        /**
         * @description Id of the contact.
         * @example 118
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactableInboxList'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.conversations': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
        /**
         * @description Id of the contact.
         * @example 118
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ConversationList'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.customAttributes.destroy': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
        /**
         * @description Id of the contact.
         * @example 118
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['CustomAttributesDestroy'];
    responses: {
      200: components['responses']['CustomAttributesDestroyed'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      422: components['responses']['CustomAttributesDestroyRefused'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.labels.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
        /**
         * @description Id of the contact.
         * @example 118
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['LabelList'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.labels.add': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
        /**
         * @description Id of the contact.
         * @example 118
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['LabelsReplace'];
    responses: {
      200: components['responses']['LabelsReplaced'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      422: components['responses']['LabelsReplaceRefused'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.filter': {
    parameters: {
      query?: {
        /**
         * @description Whether each contact lists its inboxes in `contact_inboxes`; `false` saves work on the server.
         * @example true
         */
        include_contact_inboxes?: components['parameters']['IncludeContactInboxes'];
        /**
         * @description Page to read, beginning with 1. 15 contacts each.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Order of the contacts: `name`, `email`, `phone_number`, `last_activity_at`, `created_at`, `company`, `city` or `country`, with a leading `-` for descending. Newer servers call `company` `company_name`. No order if absent.
         * @example -created_at
         */
        sort?: components['parameters']['Sort'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactFilter'];
    responses: {
      200: components['responses']['ContactFiltered'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      422: components['responses']['ContactFilterRefused'];
      429: components['responses']['RateLimited'];
    };
  };
  'contacts.search': {
    parameters: {
      query: {
        /**
         * @description Whether each contact lists its inboxes in `contact_inboxes`; `false` saves work on the server.
         * @example true
         */
        include_contact_inboxes?: components['parameters']['IncludeContactInboxes'];
        /**
         * @description Page to read, beginning with 1. 15 contacts each.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Text to look for; spaces around it are dropped. Percent-encode the `+` of a phone number.
         * @example lindqvist
         */
        q: string;
        /**
         * @description Order of the contacts: `name`, `email`, `phone_number`, `last_activity_at`, `created_at`, `company`, `city` or `country`, with a leading `-` for descending. Newer servers call `company` `company_name`. No order if absent.
         * @example -created_at
         */
        sort?: components['parameters']['Sort'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard.
         * @example 3
         */
        account_id: components['parameters']['AccountId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactSearchResult'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      422: components['responses']['ContactSearchRefused'];
      429: components['responses']['RateLimited'];
    };
  };
}
