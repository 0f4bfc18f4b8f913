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
