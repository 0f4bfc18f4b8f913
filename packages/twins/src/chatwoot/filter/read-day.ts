import type { Value } from './condition.js';
import { invalidValue } from './filter-error.js';
import { dayOf } from './standard-attributes.js';

const DAY = 86_400_000;
const MOST_DAYS = 998;

/**
 * Reads a day, as ISO 8601 writes it.
 *
 * @throws {FilterError} when it is none
 */
export function readDay(key: string, value: Value | undefined): string {
  const text = String(value);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || dayOf(time) !== text) throw invalidValue(key);
  return text;
}

/**
 * The day that is so many days before today.
 *
 * @throws {FilterError} when that is no number of days
 */
export function readDaysBefore(key: string, value: Value | undefined, now: number): string {
  const days = typeof value === 'boolean' ? Number.NaN : Number(value);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw invalidValue(key);
  return dayOf(now - days * DAY);
}
