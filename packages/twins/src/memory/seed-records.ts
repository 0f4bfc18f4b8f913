import type { Answer } from '../answer.js';
import type { Call } from '../call.js';
import type { Facts } from '../referee/facts.js';
import { findingsOf } from '../referee/findings-of.js';
import type { TwinParts } from './twin-parts.js';

const CREATE = 'contacts.create';

/**
 * Creates contacts from bodies of `contacts.create`.
 *
 * @throws at the first that is refused, with its number and the reason
 */
export function seedRecords(
  { facts, checks }: Pick<TwinParts, 'facts' | 'checks'>,
  records: readonly unknown[],
  create: (call: Call, index: number) => Answer,
): void {
  const check = checks[CREATE]?.body;
  const path = pathOf(facts);
  for (const [index, body] of records.entries()) {
    if (check && !check(body)) {
      const reasons = findingsOf('body', check).map(({ path: place, message }) => `${place} ${message}`);
      throw new TypeError(`Contact ${index} is no body of ${CREATE}: ${reasons.join('; ')}.`);
    }
    const { status, body: refusal } = create(
      { operation: CREATE, path, query: {}, headers: {}, body },
      index,
    );
    if (status >= 400)
      throw new Error(`Contact ${index} was refused with ${status}: ${JSON.stringify(refusal)}`);
  }
}

/** A value for each parameter of the path: there is one memory, whatever account is named. */
function pathOf({ operations }: Facts): Record<string, string> {
  const parameters = (operations[CREATE]?.template ?? []).filter((part) => part.startsWith('{'));
  return Object.fromEntries(parameters.map((part) => [part.slice(1, -1), '1']));
}
