// Generated from specs/orq/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export interface paths {
  '/v2/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the contacts of the workspace, one page at a time.
     * @description Newest first (assumed). The end is reached when `has_more` is `false`; there is no total. Send at most one of the two cursors: what both together mean is not documented.
     */
    get: operations['contacts.list'];
    put?: never;
    /**
     * Create a contact.
     * @description Refused with 409 (status assumed) when a contact of the workspace already has this `external_id`; the existing contact stays as it is. A repeated call therefore never makes a duplicate, but its second answer is an error. There is no idempotency key.
     */
    post: operations['contacts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve one contact, by its id or by your own.
     * @description The answer has neither `workspace_id` nor `metrics`.
     */
    get: operations['contacts.retrieve'];
    put?: never;
    post?: never;
    /**
     * Delete a contact for good, along with its budgets.
     * @description It cannot be undone. A second call for the same contact answers 404.
     */
    delete: operations['contacts.delete'];
    options?: never;
    head?: never;
    /**
     * Change some members of a contact.
     * @description Members that are not sent keep their value; a body without members, or no body, changes nothing. `tags` and `metadata` are replaced as a whole (assumed): send everything that is to remain. Idempotent, apart from the `updated` time. `external_id` cannot be changed. The 404 has another body than that of `retrieve` and `delete`.
     */
    patch: operations['contacts.update'];
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What every other refusal answers, and `update` for an unknown contact. */
    ApiErrorBody: {
      /** @description The HTTP status as text, for example `"409"`. May be absent. */
      code?: string;
      /** @description The reason, for people. */
      message: string;
    };
    /** @description A user, team or customer whose usage the workspace tracks. */
    Contact: {
      /** @description The provider's id: `contact_` and a ULID, so that ids sort by time of creation. Treat it as opaque. */
      _id: string;
      /**
       * Format: uri
       * @description URL of a picture. `null` or absent when there is none.
       */
      avatar_url?: string | null;
      /**
       * Format: date-time
       * @description Time of creation, ISO 8601 in UTC.
       */
      created?: string;
      /** @description Name for display. `null` or absent when there is none. */
      display_name?: string | null;
      /**
       * Format: email
       * @description E-mail address. `null` or absent when there is none.
       */
      email?: string | null;
      /** @description Your own id of the contact, unique in the workspace. Fixed at creation. */
      external_id: string;
      /** @description Your own data, any JSON values by name. Never `null`. */
      metadata?: {
        [key: string]: unknown;
      };
      /** @description Tags, for the filter of `list`. Never `null`. */
      tags?: string[];
      /**
       * Format: date-time
       * @description Time of the last change, ISO 8601 in UTC.
       */
      updated?: string;
    };
    /** @description A contact to be made. */
    ContactCreate: {
      /**
       * Format: uri
       * @description URL of a picture. `null` or absent for none.
       */
      avatar_url?: string | null;
      /** @description Name for display. `null` or absent for none. */
      display_name?: string | null;
      /**
       * Format: email
       * @description E-mail address. `null` or absent for none.
       */
      email?: string | null;
      /** @description Your own id of the contact, unique in the workspace, 1 to 120 characters. It can stand wherever an id is asked for, and cannot be changed later. */
      external_id: string;
      /** @description Your own data, any JSON values by name. `null` is not allowed as the whole. */
      metadata?: {
        [key: string]: unknown;
      };
      /** @description Tags, for the filter of `list`. `null` is not allowed. */
      tags?: string[];
    };
    /** @description A contact as `create` answers it. It alone names the workspace. */
    ContactCreated: components['schemas']['Contact'] & {
      /**
       * Format: uuid
       * @description The workspace that the API key belongs to, a UUID.
       */
      workspace_id: string;
    };
    /** @description One page of contacts. */
    ContactList: {
      /** @description The contacts of this page, at most `limit`. */
      data: components['schemas']['ContactListItem'][];
      /** @description Whether more contacts follow this page. The only sign of the end. */
      has_more: boolean;
      /**
       * @description Always `list`.
       * @constant
       */
      object: 'list';
    };
    /** @description A contact as `list` answers it, with its usage. */
    ContactListItem: components['schemas']['Contact'] & {
      /** @description Usage of the last 30 days. Be ready for its absence when `include_metrics` was not `true`: the provider promises it always, while its own samples leave it out. */
      metrics?: components['schemas']['ContactMetrics'];
    };
    /** @description A contact's usage of the last 30 days. */
    ContactMetrics: {
      /** @description Median error rate. The scale is not documented; our examples take it for a fraction from 0 to 1. */
      error_rate: number;
      /** @description Cost in US dollars. */
      total_cost: number;
      /** @description Number of requests. */
      total_requests: number;
      /** @description Number of tokens. */
      total_tokens: number;
    };
    /** @description Changes to a contact. A member that is absent keeps its value. */
    ContactUpdate: {
      /**
       * Format: uri
       * @description URL of a picture. `null` removes it.
       */
      avatar_url?: string | null;
      /** @description Name for display. `null` removes it. */
      display_name?: string | null;
      /**
       * Format: email
       * @description E-mail address. `null` removes it.
       */
      email?: string | null;
      /** @description All of your own data from now on (assumed); `{}` removes it. `null` is not allowed as the whole. */
      metadata?: {
        [key: string]: unknown;
      };
      /** @description All tags from now on (assumed); `[]` removes them. `null` is not allowed. */
      tags?: string[];
    };
    /** @description What `retrieve` and `delete` answer for an unknown contact. */
    NotFoundError: {
      /** @description The reason, for people. */
      error: string;
    };
  };
  responses: {
    /** @description The contact. */
    Contact: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Contact'];
      };
    };
    /** @description The contact as it was made, with the workspace it belongs to. */
    ContactCreated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactCreated'];
      };
    };
    /** @description The contact is gone. There is no body. */
    ContactDeleted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
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
    /** @description No contact has this id or `external_id`. */
    ContactNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['NotFoundError'];
      };
    };
    /** @description No contact has this id or `external_id`. The reason is in `message` here, not in `error`. */
    ContactToUpdateNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiErrorBody'];
      };
    };
    /** @description The contact after the change. */
    ContactUpdated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Contact'];
      };
    };
    /** @description A contact of the workspace already has this `external_id` (status and body assumed). */
    DuplicateContact: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiErrorBody'];
      };
    };
    /** @description The body of the request is invalid (status and body assumed). */
    InvalidContactCreate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiErrorBody'];
      };
    };
    /** @description The body of the request is invalid (status and body assumed). */
    InvalidContactUpdate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiErrorBody'];
      };
    };
    /** @description A query parameter is invalid (status and body assumed). */
    InvalidListQuery: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiErrorBody'];
      };
    };
    /** @description Too many requests in one minute; how many are allowed depends on the subscription (body assumed). */
    RateLimited: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiErrorBody'];
      };
    };
    /** @description The provider failed (body assumed). Whether a write took effect is not known. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiErrorBody'];
      };
    };
    /** @description The API key is missing or wrong (body assumed). */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiErrorBody'];
      };
    };
  };
  parameters: {
    /**
     * @description The contact's `_id`, or the `external_id` that you gave it. It is percent-encoded in the path, so that one with a slash or a space works too.
     * @example contact_01KKXFBB6GTK7EMMVD5K57ZA1F
     */
    ContactId: string;
  };
  requestBodies: {
    /** @description The new contact. */
    ContactCreate: {
      content: {
        'application/json': components['schemas']['ContactCreate'];
      };
    };
    /** @description The members to change. The provider also takes a request without a body, which changes nothing. */
    ContactUpdate: {
      content: {
        'application/json': components['schemas']['ContactUpdate'];
      };
    };
  };
  headers: {
    /**
     * @description Seconds to wait before the next request.
     * @example 30
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'contacts.list': {
    parameters: {
      query?: {
        /**
         * @description Cursor for the previous page: the `_id` of the first contact of the page after. The answer ends with the contact before it.
         * @example contact_01KEH9XTK8R33VJ4KJC9TA77VZ
         */
        ending_before?: string;
        /**
         * @description Restricts the list to contacts with certain tags. It travels as `tags=a,b`: the name `filter_by` itself does not appear in the URL.
         * @example {
         *       "tags": [
         *         "premium",
         *         "beta"
         *       ]
         *     }
         */
        filter_by?: {
          /** @description Tags to look for, as an array or as one text with commas in between, which is how they travel. A contact with at least one of them is listed (assumed). */
          tags?: string[] | string;
        };
        /**
         * @description Whether to compute each contact's usage of the last 30 days. `null` is the same as leaving it out. See `metrics` of the items for what comes back without it.
         * @example true
         */
        include_metrics?: boolean | null;
        /**
         * @description Contacts per page, a whole number from 1 to 50. It is declared as a number and not as an integer because the provider does so: `limit=10.0`, as sent by its Python SDK, is accepted too.
         * @example 10
         */
        limit?: number;
        /**
         * @description Cursor for the next page: the `_id` of the last contact of the page before. The answer begins with the contact after it.
         * @example contact_01KNPYAFZDAKEPGJNTEGE382FV
         */
        starting_after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactList'];
      400: components['responses']['InvalidListQuery'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactCreate'];
    responses: {
      201: components['responses']['ContactCreated'];
      400: components['responses']['InvalidContactCreate'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['DuplicateContact'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.retrieve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact's `_id`, or the `external_id` that you gave it. It is percent-encoded in the path, so that one with a slash or a space works too.
         * @example contact_01KKXFBB6GTK7EMMVD5K57ZA1F
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Contact'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['ContactNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact's `_id`, or the `external_id` that you gave it. It is percent-encoded in the path, so that one with a slash or a space works too.
         * @example contact_01KKXFBB6GTK7EMMVD5K57ZA1F
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['ContactDeleted'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['ContactNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact's `_id`, or the `external_id` that you gave it. It is percent-encoded in the path, so that one with a slash or a space works too.
         * @example contact_01KKXFBB6GTK7EMMVD5K57ZA1F
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['ContactUpdate'];
    responses: {
      200: components['responses']['ContactUpdated'];
      400: components['responses']['InvalidContactUpdate'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['ContactToUpdateNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
}
