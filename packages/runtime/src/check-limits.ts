import { ArgumentError } from './argument-error.js';

/**
 * Checks the limits of a call. `NaN`, as an unset variable becomes, would mean no limit at all.
 *
 * @throws {ArgumentError} naming the option
 */
export function checkLimits(operation: string, limits: Readonly<Record<string, number>>): void {
  for (const name in limits) {
    const limit = limits[name];
    if (!(typeof limit === 'number' && limit >= 0))
      throw new ArgumentError(`${operation}: '${name}' must be a number from 0, not ${limit}.`);
  }
}
