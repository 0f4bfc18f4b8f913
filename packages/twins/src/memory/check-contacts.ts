import type { Answer } from '../answer.js';
import type { Call } from '../call.js';
import type { Checks } from '../referee/checks.js';
import type { Facts, OperationFacts } from '../referee/facts.js';
import { findingsOf } from '../referee/findings-of.js';

/**
 * Checks contacts by reading each one as a client would: the answer has to be there, and right by the spec.
 *
 * @throws {TypeError} at the first that is wrong, with its key and the reason
 */
export function checkContacts(
  { facts, checks }: { facts: Facts; checks: Checks },
  keys: readonly string[],
  handle: (call: Call) => Answer,
): void {
  const operation = Object.values(facts.operations).find(isRetrieval);
  if (!operation) return;
  const check = checks[operation.id]?.answers[200];
  for (const key of keys) {
    const call = {
      operation: operation.id,
      path: pathTo(operation, key),
      query: {},
      headers: {},
      body: undefined,
    };
    const { status, body } = handle(call);
    if (status !== 200)
      throw new TypeError(`The contact '${key}' of the snapshot cannot be read under its key.`);
    if (check?.(body) ?? true) continue;
    const [reason] = check ? findingsOf('body', check) : [];
    throw new TypeError(`The contact '${key}' of the snapshot is none: ${reason?.path} ${reason?.message}.`);
  }
}

/** The operation that reads one contact: `GET …/{id}`. */
function isRetrieval({ method, template }: OperationFacts): boolean {
  return method === 'GET' && (template.at(-1)?.startsWith('{') ?? false);
}

function pathTo({ template }: OperationFacts, key: string): Record<string, string> {
  const names = template.filter((part) => part.startsWith('{')).map((part) => part.slice(1, -1));
  return Object.fromEntries(names.map((name, index) => [name, index === names.length - 1 ? key : '1']));
}
