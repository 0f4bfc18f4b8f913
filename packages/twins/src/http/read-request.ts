import type { Call, MockRequest, RequestBody } from './messages.js';

type Target = Pick<MockRequest, 'segments' | 'query'>;

const NO_QUERY: MockRequest['query'] = {};

/**
 * Reads the path and the query of a request line, or `undefined` when they cannot be decoded.
 *
 * In the path a plus sign is itself; in the query it is a space, as forms write it.
 */
export function readUrl(url: string): Target | undefined {
  const target = withoutOrigin(url);
  if (!target.startsWith('/')) return undefined;
  const question = target.indexOf('?');
  const path = question < 0 ? target : target.slice(0, question);
  try {
    const query = question < 0 ? NO_QUERY : readQuery(target.slice(question + 1));
    return { segments: readPath(path), query };
  } catch {
    return undefined;
  }
}

/** What is left of a URL without its origin and its fragment. */
function withoutOrigin(url: string): string {
  const target = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?#]*/i, '');
  const fragment = target.indexOf('#');
  return fragment < 0 ? target : target.slice(0, fragment);
}

/** @throws {URIError} for what is no escape of UTF-8 */
function readPath(path: string): string[] {
  const segments = path.slice(1).split('/');
  return path.includes('%') ? segments.map(decodeURIComponent) : segments;
}

/** @throws {URIError} likewise */
function readQuery(search: string): Record<string, string | string[]> {
  decodeURIComponent(search);
  if (search === '') return {};
  const parameters = new URLSearchParams(search);
  const names = new Set(parameters.keys());
  return Object.fromEntries([...names].map((name) => [name, single(parameters.getAll(name))]));
}

function single(values: string[]): string | string[] {
  return values.length === 1 && values[0] !== undefined ? values[0] : values;
}

const JSON_TYPE = /^[^/;]+\/(?:[^/;]+\+)?json\s*(?:;|$)/i;

/** Levels of a body, as many as Rails reads. What is nested some thousand times can be read, but not written again. */
const MOST_LEVELS = 100;

/** Reads a body. It is parsed when the content type says JSON, and text otherwise. */
export function readBodyText(text: string, contentType = ''): RequestBody {
  if (text === '') return { state: 'absent' };
  if (!isJson(contentType)) return { state: 'present', value: text };
  try {
    const value: unknown = JSON.parse(text);
    const isTooDeep = text.length > 2 * MOST_LEVELS && isDeeperThan(value, MOST_LEVELS);
    return isTooDeep ? { state: 'malformed' } : { state: 'present', value };
  } catch {
    return { state: 'malformed' };
  }
}

/** The usual type first: a regular expression costs more than the rest of a short body. */
function isJson(contentType: string): boolean {
  return contentType === 'application/json' || JSON_TYPE.test(contentType);
}

/** Whether a value of JSON has more levels of objects and arrays inside one another. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}

/** A request without its body, for operations that want none: they do not look at it. */
export function withoutBody(request: MockRequest): MockRequest {
  return request.body.state === 'absent' ? request : { ...request, body: { state: 'absent' } };
}

/** A query without the parameters that have no value: `?limit=` says nothing about the limit. */
export function withoutEmpty(query: Call['query']): Call['query'] {
  for (const name in query) {
    if (query[name] === '')
      return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  }
  return query;
}

/** The value of a query parameter that is sent once; of several the last counts. */
export function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'object' ? value.at(-1) : value;
}
