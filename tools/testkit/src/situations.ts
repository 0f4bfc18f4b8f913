/** Situation in which no credential is sent. */
export const ANONYMOUS = 'no credentials';

/** Situations in which the request breaks the spec, as `specs/README.md`, rule 6, has them. */
export const WRONG_SITUATIONS = ['missing field', 'invalid value'] as const;

/** `missing field` when something required is absent, `invalid value` when something is there and wrong. */
export type WrongSituation = (typeof WRONG_SITUATIONS)[number];
