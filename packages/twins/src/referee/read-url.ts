import type { MockRequest } from './mock-request.js';

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
