/** Situation in which no credential is sent. */
export const ANONYMOUS = 'no credentials';

/** Situation in which the request breaks the spec. */
export const INVALID = 'invalid request';
