import type { CallOptions } from './client-options.js';
import { nextLinkOf } from './next-link.js';
import type { PageWalk } from './page-walk.js';
import { PaginationError } from './pagination-error.js';

/** A list whose answers have the next page in their `Link` header. */
export interface LinkedList<Query, Body> {
  /** `operationId` of the list, for errors. */
  operation: string;
  /** Where the list is, without a query. */
  url: string;
  /** Names of the query parameters that are numbers or booleans: in a link they are text. */
  scalars: readonly string[];
  /** Reads one page. */
  list(query: Query, options: CallOptions): Promise<Body>;
}

/**
 * The part of a walk that follows the `Link` headers of its answers.
 *
 * Of a link, its query alone is taken, and that as a whole. So nothing is ever sent to where a link leads.
 */
export function followLinks<Query extends object, Body extends object>(
  { operation, url, scalars, list }: LinkedList<Query, Body>,
  options: CallOptions,
): Pick<PageWalk<Query, Body, unknown>, 'read' | 'next'> {
  const headers = new WeakMap<Body, string>();
  return {
    async read(query, signal) {
      const last = { link: '' };
      const onResponse = (response: Response) => {
        last.link = response.headers.get('link') ?? '';
        return options.onResponse?.(response);
      };
      const body = await list(query, { ...options, signal, onResponse });
      headers.set(body, last.link);
      return body;
    },
    next(body, query) {
      const link = nextLinkOf(headers.get(body) ?? '');
      if (link === undefined) return undefined;
      const target = URL.canParse(link, url) ? new URL(link, url) : undefined;
      if (target && placeOf(target) === placeOf(new URL(url))) return queryOf(target, query, scalars);
      throw new PaginationError(operation, 'links to a next page that is not of this list', query);
    },
  };
}

/** Origin and path. A plus sign in a path may be written in two ways. */
function placeOf({ origin, pathname }: URL): string {
  return origin + pathname.replace(/%2b/gi, '+');
}

/** The query of a link, in the form of the one before it. */
function queryOf<Query extends object>(
  { searchParams }: URL,
  before: Query,
  scalars: readonly string[],
): Query {
  const none = { ...before };
  for (const name in before) Reflect.deleteProperty(none, name);
  const members = [...new Set(searchParams.keys())].map((name) => {
    const [first = '', ...others] = searchParams.getAll(name);
    if (others.length > 0) return [name, [first, ...others]];
    return [name, scalars.includes(name) ? scalarOf(first) : first];
  });
  return { ...none, ...Object.fromEntries(members) };
}

function scalarOf(text: string): unknown {
  return /^(-?(0|[1-9]\d*)(\.\d+)?|true|false)$/.test(text) ? JSON.parse(text) : text;
}
