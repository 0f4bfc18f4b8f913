// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export interface paths {
  '/v1/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the contacts of the account, one page at a time.
     * @description The end is reached when `has_more` is `false`; there is no total. The order is not documented. Send at most one of the two cursors: what both together mean is not documented. At most 100 reads a minute.
     */
    get: operations['contacts.list'];
    put?: never;
    /**
     * Create a contact.
     * @description The contact has a `conversation_id` at once. Not idempotent, and there is no idempotency key: a repeated call may make a second contact. At most 10 writes a minute. The status 201 is assumed.
     */
    post: operations['contacts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve one contact.
     * @description At most 100 reads a minute.
     */
    get: operations['contacts.retrieve'];
    /**
     * Change some members of a contact.
     * @description Members that are not sent keep their value, although the verb is PUT. A body without members changes nothing (assumed). Idempotent. At most 10 writes a minute.
     */
    put: operations['contacts.update'];
    post?: never;
    /**
     * Delete a contact from the account's list.
     * @description A second call for the same contact answers 404 (assumed). What becomes of its conversation is not documented. At most 10 writes a minute.
     */
    delete: operations['contacts.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A person in the account's contact list. */
    Contact: {
      /**
       * Format: uri
       * @description URL of a picture. `null` when there is none (assumed).
       */
      avatar_url: string | null;
      /** @description The conversation between the account and the contact. It exists from the start. */
      conversation_id: string;
      /** @description When the contact was created, in seconds since 1970-01-01 UTC. */
      created_at: number;
      /** @description Name shown in the contact list. `null` when there is none; show `username` then. */
      display_name: string | null;
      /** @description The provider's id, 16 letters and digits in the samples. Treat it as opaque. */
      id: string;
      /** @description When the contact was last active, in seconds since 1970-01-01 UTC. `null` when never. */
      last_active_at: number | null;
      /** @description Phone number as free text. Not necessarily E.164. */
      phone_number: string;
      /** @description Name of the contact on DigiVault. */
      username: string;
    };
    /** @description A contact to be made. */
    ContactCreate: {
      /**
       * Format: uri
       * @description URL of a picture. Absent for none.
       */
      avatar_url?: string;
      /** @description Name to show in the contact list. Absent for none; it is not filled with `username`. */
      display_name?: string;
      /** @description Phone number as free text. */
      phone_number: string;
      /** @description Name of the contact on DigiVault. Whether it has to be unique is not documented. */
      username: string;
    };
    /** @description Confirms that a contact was deleted. */
    ContactDeleted: {
      /**
       * @description Always `true`.
       * @constant
       */
      deleted: true;
      /** @description The `id` of the deleted contact. */
      id: string;
    };
    /** @description One page of contacts. */
    ContactList: {
      /** @description The contacts of this page, at most `limit`. */
      data: components['schemas']['Contact'][];
      /** @description Whether more contacts follow this page. The only sign of the end. */
      has_more: boolean;
    };
    /** @description Changes to a contact. A member that is absent keeps its value. */
    ContactUpdate: {
      /**
       * Format: uri
       * @description URL of a picture. `null` removes it (assumed).
       */
      avatar_url?: string | null;
      /** @description Name to show in the contact list. `null` removes it (assumed). */
      display_name?: string | null;
      /** @description Phone number as free text. */
      phone_number?: string;
      /** @description Name of the contact on DigiVault. */
      username?: string;
    };
    /** @description What every refusal answers. */
    ErrorBody: {
      /**
       * Format: uri
       * @description Page that explains the refusal.
       */
      documentation_url: string;
      /** @description With `validation_error`, reasons for each member, by its name. */
      errors?: {
        [key: string]: string[];
      };
      /** @description The reason, for people. */
      message: string;
      /** @description Name of the offending parameter, when there is one. */
      param?: string;
      /** @description With `rate_limit_error`, seconds to wait before the next request. */
      retry_after?: number;
      /**
       * @description Kind of the refusal. One sample of the provider has `api_error` for an unknown resource, so look at the status too.
       * @enum {string}
       */
      type:
        | 'api_error'
        | 'invalid_request'
        | 'rate_limit_error'
        | 'authentication_error'
        | 'permission_error'
        | 'not_found_error'
        | 'validation_error';
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
    /** @description The contact as it was made. */
    ContactCreated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Contact'];
      };
    };
    /** @description The contact is gone. */
    ContactDeleted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactDeleted'];
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
    /** @description No contact has this id. */
    ContactNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
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
    /** @description The token is good, but may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description A member of the body has a wrong value. */
    InvalidContactCreate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description A member of the body has a wrong value. */
    InvalidContactUpdate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description A query parameter is invalid. */
    InvalidListQuery: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description More than 100 reads in a minute. */
    ReadRateLimited: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        'X-RateLimit-Limit': components['headers']['ReadRateLimit'];
        'X-RateLimit-Remaining': components['headers']['RateLimitRemaining'];
        'X-RateLimit-Reset': components['headers']['RateLimitReset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The provider failed. Whether a write took effect is not known. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The token is missing or wrong. */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The provider is offline for maintenance. */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The body is not JSON, or lacks a required member. */
    UnreadableContactCreate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The body is not JSON, or absent. */
    UnreadableContactUpdate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description More than 10 writes in a minute. */
    WriteRateLimited: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        'X-RateLimit-Limit': components['headers']['WriteRateLimit'];
        'X-RateLimit-Remaining': components['headers']['RateLimitRemaining'];
        'X-RateLimit-Reset': components['headers']['RateLimitReset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
  };
  parameters: {
    /**
     * @description The contact's `id`.
     * @example pWykuDQvCTcwd7xD
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
    /** @description The members to change. */
    ContactUpdate: {
      content: {
        'application/json': components['schemas']['ContactUpdate'];
      };
    };
  };
  headers: {
    /**
     * @description Requests left until the reset.
     * @example 0
     */
    RateLimitRemaining: number;
    /**
     * @description When the count starts again, in seconds since 1970-01-01 UTC.
     * @example 1778145180
     */
    RateLimitReset: number;
    /**
     * @description Reads allowed per minute.
     * @example 100
     */
    ReadRateLimit: number;
    /**
     * @description Seconds to wait before the next request.
     * @example 60
     */
    RetryAfter: number;
    /**
     * @description Writes allowed per minute.
     * @example 10
     */
    WriteRateLimit: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'contacts.list': {
    parameters: {
      query?: {
        /**
         * @description Cursor for the previous page: the `id` of the first contact of the page after. The answer ends with the contact before it.
         * @example XZhQ8VTs25rd4mWR
         */
        ending_before?: string;
        /**
         * @description Contacts per page, from 1 to 100.
         * @example 10
         */
        limit?: number;
        /**
         * @description Cursor for the next page: the `id` of the last contact of the page before. The answer begins with the contact after it.
         * @example 7LjL2rAM4y8FP0Y1
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
      403: components['responses']['Forbidden'];
      429: components['responses']['ReadRateLimited'];
      500: components['responses']['ServerError'];
      503: components['responses']['Unavailable'];
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
      400: components['responses']['UnreadableContactCreate'];
      401: components['responses']['Unauthenticated'];
      422: components['responses']['InvalidContactCreate'];
      429: components['responses']['WriteRateLimited'];
      500: components['responses']['ServerError'];
      503: components['responses']['Unavailable'];
    };
  };
  'contacts.retrieve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact's `id`.
         * @example pWykuDQvCTcwd7xD
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
      429: components['responses']['ReadRateLimited'];
      500: components['responses']['ServerError'];
      503: components['responses']['Unavailable'];
    };
  };
  'contacts.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact's `id`.
         * @example pWykuDQvCTcwd7xD
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactUpdate'];
    responses: {
      200: components['responses']['ContactUpdated'];
      400: components['responses']['UnreadableContactUpdate'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['ContactNotFound'];
      422: components['responses']['InvalidContactUpdate'];
      429: components['responses']['WriteRateLimited'];
      500: components['responses']['ServerError'];
      503: components['responses']['Unavailable'];
    };
  };
  'contacts.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact's `id`.
         * @example pWykuDQvCTcwd7xD
         */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactDeleted'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['ContactNotFound'];
      429: components['responses']['WriteRateLimited'];
      500: components['responses']['ServerError'];
      503: components['responses']['Unavailable'];
    };
  };
}
