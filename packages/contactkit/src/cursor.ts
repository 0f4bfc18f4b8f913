import { ArgumentError, PaginationError } from '@contactkit/runtime';

/** Packs where a provider's next page starts into an opaque cursor, which is safe in a URL. */
export function packCursor(provider: string, position: string | number): string {
  const bytes = new TextEncoder().encode(JSON.stringify([provider, String(position)]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/**
 * Cursor after a page that is followed by its last contact's id.
 *
 * @throws {PaginationError} when the provider says that there is more, and sent nothing to go on from
 */
export function nextCursor(
  provider: string,
  hasMore: boolean,
  lastId: string | undefined,
): string | undefined {
  if (!hasMore) return undefined;
  if (lastId !== undefined) return packCursor(provider, lastId);
  throw new PaginationError(
    `${provider} contacts.list`,
    'says that there is more, and sent nothing',
    undefined,
  );
}

/**
 * Where the page of a cursor starts; `undefined` without a cursor.
 *
 * @throws {ArgumentError} when the cursor is not one of this provider, or damaged
 */
export function unpackCursor(provider: string, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [owner, position] = read(cursor);
  if (owner === undefined || position === undefined) throw damaged(cursor);
  if (owner === provider) return position;
  throw new ArgumentError(`This cursor belongs to ${owner}, not to ${provider}.`);
}

/**
 * The number where the page of a cursor starts; `undefined` without a cursor.
 *
 * @throws {ArgumentError} when the cursor is not one of this provider, or damaged
 */
export function unpackNumber(provider: string, cursor: string | undefined): number | undefined {
  const position = unpackCursor(provider, cursor);
  if (position === undefined) return undefined;
  if (/^\d{1,15}$/.test(position)) return Number(position);
  throw damaged(cursor);
}

/** Packs the query of a provider's next page, for lists that are walked by whole queries. */
export function packQuery(provider: string, query: object): string {
  return packCursor(provider, JSON.stringify(query));
}

/**
 * The query of the page of a cursor; `undefined` without a cursor.
 *
 * @throws {ArgumentError} when the cursor is not one of this provider, or damaged
 */
export function unpackQuery(provider: string, cursor: string | undefined): object | undefined {
  const position = unpackCursor(provider, cursor);
  if (position === undefined) return undefined;
  try {
    const query: unknown = JSON.parse(position);
    if (typeof query === 'object' && query !== null) return query;
  } catch {
    // Said below.
  }
  throw damaged(cursor);
}

function damaged(cursor: string | undefined): ArgumentError {
  return new ArgumentError(`'${cursor}' is not a cursor: pass 'next' of a page as it is.`);
}

/** Provider and position, or nothing when the text is not a cursor. */
function read(cursor: string): string[] {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(content) && content.every(isText) ? content : [];
  } catch {
    return [];
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
