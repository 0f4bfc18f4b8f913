import { PaginationError } from '../errors.js';
import type { CallOptions } from '../options.js';
import type { PageWalk } from './page-walk.js';

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

/** One link: its target, and its parameters as text. A comma in quotes does not end it. */
const LINK = /<([^<>]*)>((?:[^",<]|"(?:[^"\\]|\\.)*")*)/g;
const PARAMETER = /;\s*([^\s=;"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?/g;

/**
 * Target of the first link to the next page in a `Link` header (RFC 8288), as it is written.
 *
 * @returns `undefined` when there is none; a link from another page than this one, by its `anchor`, does not count
 */
export function nextLinkOf(header: string): string | undefined {
  for (const [, target, text = ''] of header.matchAll(LINK)) {
    const parameters = parametersOf(text);
    const relations = parameters.get('rel')?.toLowerCase().split(/\s+/);
    if (relations?.includes('next') && !parameters.has('anchor')) return target;
  }
  return undefined;
}

/** Values by name in small letters; of several, the first counts. */
function parametersOf(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, token = ''] of text.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted ?? token);
  }
  return parameters;
}
