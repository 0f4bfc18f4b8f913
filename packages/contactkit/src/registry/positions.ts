import { ArgumentError } from '@contactkit/runtime';
import type { Contacts } from '../contacts.js';
import { packCursor, unpackCursor } from '../cursor.js';

/** Where the page of one provider starts. */
export interface Position {
  readonly key: string;
  readonly contacts: Contacts;
  /** Cursor of the provider; `undefined` for its first page. */
  readonly cursor: string | undefined;
}

/** Packs where the next pages start, of the providers that have one; `undefined` when there is none. */
export function packPositions(next: ReadonlyMap<string, string>): string | undefined {
  return next.size === 0 ? undefined : packCursor('all', JSON.stringify([...next]));
}

/**
 * Where the pages of a cursor start; without a cursor, at the beginning of each provider.
 *
 * @throws {ArgumentError} when the cursor is not of a registry with these names, or damaged
 */
export function unpackPositions(
  registry: ReadonlyMap<string, Contacts>,
  packed: string | undefined,
): Position[] {
  const text = unpackCursor('all', packed);
  if (text === undefined) {
    return [...registry].map(([key, contacts]) => ({ key, contacts, cursor: undefined }));
  }
  return entriesOf(text, packed).map(([key, cursor]) => {
    const contacts = registry.get(key);
    if (contacts) return { key, contacts, cursor };
    throw new ArgumentError(`This cursor names '${key}', which the registry does not have.`);
  });
}

function entriesOf(text: string, packed: string | undefined): [key: string, cursor: string][] {
  try {
    const entries: unknown = JSON.parse(text);
    if (Array.isArray(entries) && entries.every(isEntry)) return entries;
  } catch {
    // It is no JSON.
  }
  throw new ArgumentError(`'${packed}' is not a cursor: pass 'next' of a page as it is.`);
}

function isEntry(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
