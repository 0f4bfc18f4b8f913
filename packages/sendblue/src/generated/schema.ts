// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
export interface paths {
  '/api/v2/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the contacts of the account, newest first.
     * @description The answer is a bare array, 100 contacts unless `limit` says otherwise. Nothing tells how many there are in all
     *     (see `contacts.count`); fewer than `limit` means the end. Contacts beyond offset 10000 are out of reach, except
     *     through a filter.
     *
     *     New contacts shift the pages. For a stable walk use `order_by: created_at` with `order_direction: asc`.
     */
    get: operations['contacts.list'];
    put?: never;
    /**
     * Create a contact.
     * @description A number that is already known is a 409, unless `update_if_exists` is true: then the existing contact is changed
     *     instead, and repeating the call is safe. Labels of custom variables that are new to the account are created.
     *
     *     The company can only be set by `contacts.update` and `contacts.bulk.create`.
     */
    post: operations['contacts.create'];
    /**
     * Delete several contacts by their numbers.
     * @description Numbers that are unknown are passed over and not counted in `amount`. The list, which must not be empty, goes into the body of a DELETE request; some proxies drop such a body.
     */
    delete: operations['contacts.bulk.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/contacts/{phone_number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one contact by its phone number.
     * @description The number must be written exactly as stored. An unknown or badly written one is a 404.
     */
    get: operations['contacts.retrieve'];
    /**
     * Change the given members of a contact.
     * @description Although this is a PUT, absent members stay as they are; `{}` changes nothing. `tags` replaces all tags, `custom_variables` is merged into the stored ones, and there is no way to remove a custom variable. The number cannot be changed. Repeating the call is safe.
     */
    put: operations['contacts.update'];
    post?: never;
    /**
     * Delete one contact by its phone number.
     * @description Deleting it a second time is a 404.
     */
    delete: operations['contacts.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/contacts/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create several contacts in one call.
     * @description Not idempotent. The answer says nothing about single contacts that were refused: compare it with what you sent.
     *     Neither the largest number of contacts nor what happens to known numbers is published.
     *
     *     Here the number is called `phone`, and the company can be set; line and assigned user cannot.
     */
    post: operations['contacts.bulk.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/contacts/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the contacts of the account.
     * @description Counts all of them; the filters of `contacts.list` do not apply.
     */
    get: operations['contacts.count'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/contacts/opt-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Opt a contact out of messages, or in again.
     * @description While a contact is opted out, messages to its number are blocked. It is the same mark that a person sets by answering
     *     with a word such as STOP; `contacts.update` sets it as `opt_out`, under which a contact shows it, too.
     *
     *     Opts out unless `opted_out` is false. An unknown number is a 404.
     */
    post: operations['contacts.optOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/contacts/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a verification message to a contact.
     * @description The person gets a message each time, so do not repeat the call blindly. On the free plan, where the line is shared, people have to write to your number once before you can write to them; `verified` tells whether they have.
     */
    post: operations['contacts.verify'];
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
    /** @description One of several contacts to create. */
    BulkContact: {
      /** @description Company. */
      company_name?: string;
      /** @description Values by their label. Labels that are new to the account are created. Values must be strings. */
      custom_variables?: {
        [key: string]: string;
      };
      /** @description First name. */
      first_name?: string;
      /** @description Last name. */
      last_name?: string;
      /** @description Phone number, E.164 with the leading `+`. `contacts.create` calls it `number`. */
      phone: string;
      /** @description Tags of the contact. */
      tags?: string[];
    };
    /** @description A contact as Sendblue sends it. No member is promised; treat one that is absent like `null`. A contact has no email address of its own: `assigned_to_email` is that of a user of your account. */
    Contact: {
      /** @description Email address of the user who looks after the contact. Absent or `null` when nobody does. */
      assigned_to_email?: string | null;
      /** @description Company. Absent or `null` when unknown. */
      company_name?: string | null;
      /**
       * Format: date-time
       * @description When the contact was created, ISO 8601.
       */
      created_at?: string;
      /** @description Values by their label as people read it, such as `Lead Source`. Always strings. */
      custom_variables?: {
        [key: string]: string;
      };
      /** @description First name. Absent or `null` when unknown. */
      first_name?: string | null;
      /** @description Last name. Absent or `null` when unknown. */
      last_name?: string | null;
      /** @description Whether messages to the contact are blocked; see `contacts.optOut`. Absent on older servers. */
      opt_out?: boolean;
      /** @description Phone number in E.164 format, the key of the contact. */
      phone?: string;
      /** @description Your line that writes to the contact, E.164. Absent or `null` when none was chosen. */
      sendblue_number?: string | null;
      /** @description Tags of the contact. */
      tags?: string[];
      /** @description Whether the contact is verified, which matters on the free plan; see `contacts.verify`. */
      verified?: boolean;
    };
    /** @description Contacts to create. */
    ContactBulkCreate: {
      /** @description The contacts. The largest number is not published. */
      contacts: components['schemas']['BulkContact'][];
    };
    /** @description The answer of `contacts.bulk.create`. */
    ContactBulkCreateResult: {
      /** @description The contacts that were created. */
      contacts?: components['schemas']['Contact'][];
      /** @description `OK` when the call succeeded. */
      status?: string;
    };
    /** @description Contacts to delete. */
    ContactBulkDelete: {
      /** @description Phone numbers of the contacts, E.164. Despite the name, no other id is accepted. */
      contact_ids: string[];
    };
    /** @description The answer of `contacts.bulk.delete`. */
    ContactBulkDeleteResult: {
      /** @description Number of contacts that were deleted. */
      amount?: number;
      /** @description `OK` when the call succeeded. */
      status?: string;
    };
    /** @description The answer of `contacts.count`. */
    ContactCount: {
      /** @description Number of contacts in the account. */
      count?: number;
    };
    /** @description A contact to create. */
    ContactCreate: {
      /** @description Email address of the user of your account who looks after the contact. */
      assigned_to_email?: string;
      /**
       * @deprecated
       * @description Old name of `assigned_to_email`.
       */
      assignedToEmail?: string;
      /** @description Values by their label. Labels that are new to the account are created. Values must be strings. */
      custom_variables?: {
        [key: string]: string;
      };
      /** @description First name. */
      first_name?: string;
      /**
       * @deprecated
       * @description Old name of `first_name`.
       */
      firstName?: string;
      /** @description Last name. */
      last_name?: string;
      /**
       * @deprecated
       * @description Old name of `last_name`.
       */
      lastName?: string;
      /** @description Phone number, E.164 with the leading `+`. The key of the contact from now on. */
      number: string;
      /**
       * @deprecated
       * @description Old name of `number`.
       */
      phone_number?: string;
      /**
       * @deprecated
       * @description Old name of `number`.
       */
      phoneNumber?: string;
      /** @description Your line that shall write to the contact, E.164. */
      sendblue_number?: string;
      /**
       * @deprecated
       * @description Old name of `sendblue_number`.
       */
      sendblueNumber?: string;
      /** @description Tags of the contact. */
      tags?: string[];
      /**
       * @description Whether to change the contact that has this number already, instead of refusing with 409.
       * @default false
       */
      update_if_exists?: boolean;
    };
    /** @description The answer of `contacts.delete`. */
    ContactDeleteResult: {
      /** @description `OK` when the contact was deleted. */
      status?: string;
    };
    /** @description One page of contacts. */
    ContactList: components['schemas']['Contact'][];
    /** @description Whom to opt out of messages, or in again. */
    ContactOptOut: {
      /** @description Phone number, E.164 with the leading `+`. */
      number: string;
      /**
       * @description Whether to block messages to the number; `false` opts in again.
       * @default true
       */
      opted_out?: boolean;
    };
    /** @description The answer of `contacts.optOut`. */
    ContactOptOutResult: {
      /** @description Phone number of the contact, E.164. */
      number?: string;
      /** @description Whether messages to the number are blocked now. */
      opted_out?: boolean;
      /** @description `OK` when the mark was set. */
      status?: string;
    };
    /** @description Envelope of one contact. */
    ContactResult: {
      /** @description The contact. */
      contact?: components['schemas']['Contact'];
      /** @description `OK`. Look at it even after a 200: an `ERROR` with that status has been reported. */
      status?: string;
    };
    /** @description Changes to a contact. Absent members stay as they are. */
    ContactUpdate: {
      /** @description Email address of the user of your account who looks after the contact. */
      assigned_to_email?: string;
      /**
       * @deprecated
       * @description Old name of `assigned_to_email`.
       */
      assignedToEmail?: string;
      /** @description Company. */
      company_name?: string;
      /**
       * @deprecated
       * @description Old name of `company_name`.
       */
      companyName?: string;
      /** @description Values to set by their label. Labels that are not named keep their value. Values must be strings. */
      custom_variables?: {
        [key: string]: string;
      };
      /** @description First name. */
      first_name?: string;
      /**
       * @deprecated
       * @description Old name of `first_name`.
       */
      firstName?: string;
      /** @description Last name. */
      last_name?: string;
      /**
       * @deprecated
       * @description Old name of `last_name`.
       */
      lastName?: string;
      /** @description Whether to block messages to the contact, as `contacts.optOut` does. */
      opt_out?: boolean;
      /**
       * @deprecated
       * @description Old name of `opt_out`.
       */
      optOut?: boolean;
      /** @description Your line that shall write to the contact, E.164. */
      sendblue_number?: string;
      /**
       * @deprecated
       * @description Old name of `sendblue_number`.
       */
      sendblueNumber?: string;
      /** @description All tags of the contact from now on. An empty array removes every tag. */
      tags?: string[];
    };
    /** @description Whom to send a verification message. */
    ContactVerify: {
      /** @description Phone number, E.164 with the leading `+`. */
      number: string;
    };
    /** @description The answer of `contacts.verify`. */
    ContactVerifyResult: {
      /** @description `OK` when the message was sent. */
      status?: string;
    };
    /** @description An error of Sendblue. */
    ErrorBody: {
      /** @description What is wrong. */
      message: string;
      /**
       * @description Always `ERROR`.
       * @constant
       */
      status: 'ERROR';
    };
    /** @description The error of a request without credentials. */
    MissingCredentialsBody: {
      /** @description What is wrong. */
      message: string;
    };
  };
  responses: {
    /** @description The contacts that were created. */
    ContactBulkCreated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactBulkCreateResult'];
      };
    };
    /** @description How many contacts are gone. */
    ContactBulkDeleted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactBulkDeleteResult'];
      };
    };
    /** @description The number of contacts. */
    ContactCount: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactCount'];
      };
    };
    /** @description The new contact or, with `update_if_exists`, the changed one. */
    ContactCreated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactResult'];
      };
    };
    /** @description The contact is gone. */
    ContactDeleted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactDeleteResult'];
      };
    };
    /** @description A contact with this number exists already, and `update_if_exists` is not true. */
    ContactExists: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The contact. */
    ContactFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactResult'];
      };
    };
    /** @description The contacts, as a bare array. */
    ContactList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactList'];
      };
    };
    /** @description The mark as it is now. */
    ContactOptedOut: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactOptOutResult'];
      };
    };
    /** @description The contact after the change. */
    ContactUpdated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactResult'];
      };
    };
    /** @description The message is on its way. */
    ContactVerifySent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContactVerifyResult'];
      };
    };
    /** @description The body is missing, is not JSON, lacks a member, or has a number that is not E.164. */
    InvalidBody: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The key id and the secret key do not belong together. */
    InvalidCredentials: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description A query parameter is outside its range. */
    InvalidQuery: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The request has no credentials. The body has no `status`, unlike all other errors. */
    MissingCredentials: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MissingCredentialsBody'];
      };
    };
    /** @description No contact has this number. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description Too many requests. No limit is published for contacts, and nothing says how long to wait. */
    RateLimited: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description Sendblue failed. Whether the request took effect is not known. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
  };
  parameters: {
    /**
     * @description Phone number of the contact, E.164. The `+` may be sent as it is or as `%2B`.
     * @example +12025550143
     */
    PhoneNumber: string;
  };
  requestBodies: {
    /** @description The new contacts. */
    ContactBulkCreate: {
      content: {
        'application/json': components['schemas']['ContactBulkCreate'];
      };
    };
    /** @description The numbers of the contacts to delete. */
    ContactBulkDelete: {
      content: {
        'application/json': components['schemas']['ContactBulkDelete'];
      };
    };
    /** @description The new contact. */
    ContactCreate: {
      content: {
        'application/json': components['schemas']['ContactCreate'];
      };
    };
    /** @description Whom to opt out. */
    ContactOptOut: {
      content: {
        'application/json': components['schemas']['ContactOptOut'];
      };
    };
    /** @description The members to change. */
    ContactUpdate: {
      content: {
        'application/json': components['schemas']['ContactUpdate'];
      };
    };
    /** @description Whom to send the message. */
    ContactVerify: {
      content: {
        'application/json': components['schemas']['ContactVerify'];
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'contacts.list': {
    parameters: {
      query?: {
        /**
         * @description Only the contact with this internal id. The answers do not contain it.
         * @example Zk3vQ8nT1rLw6XyB0aPd
         */
        cid?: string;
        /**
         * @description Largest number of contacts to return.
         * @example 50
         */
        limit?: number;
        /**
         * @description Number of contacts to skip.
         * @example 0
         */
        offset?: number;
        /**
         * @description Member to sort by, `created_at` if absent. Also known are `firstName`, `lastName` and `phone`.
         * @example created_at
         */
        order_by?: string;
        /**
         * @description Direction of the order.
         * @example desc
         */
        order_direction?: 'asc' | 'desc';
        /**
         * @description Only the contact with exactly this number, E.164. At most one contact is returned.
         * @example +12025550143
         */
        phone_number?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactList'];
      400: components['responses']['InvalidQuery'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
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
      200: components['responses']['ContactCreated'];
      400: components['responses']['InvalidBody'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
      409: components['responses']['ContactExists'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.bulk.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactBulkDelete'];
    responses: {
      200: components['responses']['ContactBulkDeleted'];
      400: components['responses']['InvalidBody'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
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
         * @description Phone number of the contact, E.164. The `+` may be sent as it is or as `%2B`.
         * @example +12025550143
         */
        phone_number: components['parameters']['PhoneNumber'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactFound'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
      404: components['responses']['NotFound'];
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
         * @description Phone number of the contact, E.164. The `+` may be sent as it is or as `%2B`.
         * @example +12025550143
         */
        phone_number: components['parameters']['PhoneNumber'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactUpdate'];
    responses: {
      200: components['responses']['ContactUpdated'];
      400: components['responses']['InvalidBody'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
      404: components['responses']['NotFound'];
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
         * @description Phone number of the contact, E.164. The `+` may be sent as it is or as `%2B`.
         * @example +12025550143
         */
        phone_number: components['parameters']['PhoneNumber'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactDeleted'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.bulk.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactBulkCreate'];
    responses: {
      200: components['responses']['ContactBulkCreated'];
      400: components['responses']['InvalidBody'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContactCount'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.optOut': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactOptOut'];
    responses: {
      200: components['responses']['ContactOptedOut'];
      400: components['responses']['InvalidBody'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  'contacts.verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['ContactVerify'];
    responses: {
      200: components['responses']['ContactVerifySent'];
      400: components['responses']['InvalidBody'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['MissingCredentials'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
}
