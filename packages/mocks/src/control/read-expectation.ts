import type { Expectation } from '@contactkit/twins';

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
