/** A condition that the server refuses, in its own words. */
export class FilterError extends Error {}

/** The refusal of an attribute that nobody knows. */
export function invalidAttribute(key: string, known: Iterable<string>): FilterError {
  return new FilterError(
    `Invalid attribute key - [${key}]. The key should be one of [${[...known].join(',')}] or a custom attribute defined in the account.`,
  );
}

/** The refusal of a comparison that an attribute does not allow. */
export function invalidOperator(key: string, allowed: readonly string[]): FilterError {
  return new FilterError(`Invalid operator. The allowed operators for ${key} are [${allowed.join(',')}].`);
}

/** The refusal of values that cannot be compared with, or are not there. */
export function invalidValue(key: string): FilterError {
  return new FilterError(`Invalid value. The values provided for ${key} are invalid`);
}

/** The refusal of conditions that are not joined. */
export function invalidQueryOperator(): FilterError {
  return new FilterError('Query operator must be either "AND" or "OR".');
}
