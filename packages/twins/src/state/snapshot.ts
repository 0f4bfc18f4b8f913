import type { Answer, Call } from '../http/messages.js';
import { findingsOf } from '../spec/check.js';
import type { Checks, Facts, OperationFacts } from '../spec/operation.js';

/** What a twin remembers, as JSON. */
export interface Snapshot {
  readonly provider: string;
  /** Where chance stands. */
  readonly random: number;
  /** When the last call was handled, in milliseconds since 1970. */
  readonly latest: number;
  /** Number of the next invented person. */
  readonly people: number;
  /** Keys and rows, oldest first, by table. */
  readonly tables: Readonly<Record<string, readonly (readonly [key: string, row: object])[]>>;
}

/**
 * Checks that a value is a snapshot of a provider.
 *
 * @throws {TypeError} saying what is wrong
 */
export function checkSnapshot(value: unknown, provider: string, tables: readonly string[]): Snapshot {
  if (!isRecord(value)) throw new TypeError('A snapshot is an object, as `snapshot()` returns it.');
  if (value.provider !== provider)
    throw new TypeError(`The snapshot is of '${value.provider}', and this is the twin of '${provider}'.`);
  const { random, people, latest, tables: held } = value;
  if (![random, people, latest].every(isCount) || !isRecord(held))
    throw new TypeError(
      'The snapshot lacks `random`, `people` or `latest`, whole numbers from 0, or `tables`.',
    );
  for (const name of tables) {
    const rows = held[name];
    if (!Array.isArray(rows) || !rows.every(isEntry))
      throw new TypeError(`The snapshot's table '${name}' is not a list of keys and rows.`);
  }
  // The one cast: every member was looked at above.
  return value as unknown as Snapshot;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isEntry(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isRecord(value[1]);
}

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
