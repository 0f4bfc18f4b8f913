import type { Expectation } from '@contactkit/twins';
import type { MockRequest } from '@contactkit/twins/referee';

const LINES = /^application\/(?:x-ndjson|jsonl)\b/i;

/**
 * The body of a control request: JSON whatever its content type says, because `curl -d` does not say JSON. What is sent as
 * lines of JSON, and what is no JSON at all, stays text.
 */
export function readJson({ body, headers }: Pick<MockRequest, 'body' | 'headers'>): unknown {
  if (body.state !== 'present') return undefined;
  const { value } = body;
  if (typeof value !== 'string' || LINES.test(headers['content-type'] ?? '')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/**
 * Reads a whole number from a query.
 *
 * @param otherwise what counts when it is not there
 * @throws {TypeError} when it is no whole number; the message names it
 */
export function readNumber(
  query: Readonly<Record<string, string | string[]>>,
  name: string,
  otherwise: number,
): number {
  const text = query[name];
  if (text === undefined) return otherwise;
  if (typeof text === 'string' && /^\d+$/.test(text)) return Number(text);
  throw new TypeError(`'${name}' must be a whole number, not '${text}'.`);
}

const MEMBERS = ['operation', 'method', 'path', 'status', 'query', 'body', 'times'];

/**
 * Reads what a request should have been like.
 *
 * @throws {TypeError} naming the member that is wrong: one that nothing is compared with would never be met
 */
export function readExpectation(body: unknown): Expectation {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new TypeError(`An expectation is an object with any of ${MEMBERS.join(', ')}.`);
  const unknown = Object.keys(body).find((member) => !MEMBERS.includes(member));
  if (unknown !== undefined)
    throw new TypeError(`An expectation has no '${unknown}', but ${MEMBERS.join(', ')}.`);
  if ('times' in body && !(Number.isSafeInteger(body.times) && Number(body.times) >= 0))
    throw new TypeError("'times' must be a whole number from 0.");
  return body;
}

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

/**
 * Reads contacts from a text: a JSON array, or one JSON object a line.
 *
 * @param name where the text comes from, for messages
 * @throws {TypeError} with the line that is wrong
 */
export function parseRecords(text: string, name: string): unknown[] {
  // A byte order mark counts as a space here.
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) {
    const records: unknown = parse(trimmed, name);
    if (Array.isArray(records)) return records;
  }
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parse(line, `line ${number} of ${name}`));
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`${place} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
