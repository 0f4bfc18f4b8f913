import { ArgumentError } from '@contactkit/runtime';
import type { ListQuery } from './page.js';

/**
 * The query with a limit that the provider takes: none above its largest page.
 *
 * @throws {ArgumentError} when the limit is not a whole number from 1
 */
export function withPageSize({ limit, cursor }: ListQuery, largest: number): ListQuery {
  if (limit === undefined) return { cursor };
  if (Number.isInteger(limit) && limit > 0) return { limit: Math.min(limit, largest), cursor };
  throw new ArgumentError(`'limit' is ${limit}: it must be a whole number from 1.`);
}
