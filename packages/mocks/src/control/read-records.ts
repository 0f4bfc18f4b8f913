import { parseRecords } from './parse-records.js';

/**
 * What is to be seeded: `{ "count": 20 }` invented people, an array of bodies of `contacts.create`, or the same as NDJSON.
 *
 * @throws {TypeError} when it is none of these
 */
export function readRecords(body: unknown): number | readonly unknown[] {
  if (typeof body === 'string') return parseRecords(body, 'the body');
  if (Array.isArray(body)) return body;
  if (typeof body === 'object' && body !== null && 'count' in body && typeof body.count === 'number')
    return body.count;
  if (typeof body === 'object' && body !== null && !('count' in body)) return [body];
  throw new TypeError(
    'Send { "count": 20 }, an array of bodies of contacts.create, or one of them a line as application/x-ndjson.',
  );
}
