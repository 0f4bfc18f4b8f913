import type { MockRequest } from './mock-request.js';

type Target = Pick<MockRequest, 'segments' | 'query'>;

/**
 * Reads the path and the query of a request line, or `undefined` when they cannot be decoded.
 *
 * In the path a plus sign is itself; in the query it is a space, as forms write it.
 */
export function readUrl(url: string): Target | undefined {
  const [, path = '', search = ''] = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  if (path === '') return undefined;
  try {
    decodeURIComponent(search);
    return { segments: path.slice(1).split('/').map(decodeURIComponent), query: readQuery(search) };
  } catch {
    return undefined;
  }
}

function readQuery(search: string): Record<string, string | string[]> {
  if (search === '') return {};
  const parameters = new URLSearchParams(search);
  const names = new Set(parameters.keys());
  return Object.fromEntries([...names].map((name) => [name, single(parameters.getAll(name))]));
}

function single(values: string[]): string | string[] {
  return values.length === 1 && values[0] !== undefined ? values[0] : values;
}
