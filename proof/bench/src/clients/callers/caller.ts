import type { Answer } from '../../benchmark.js';
import { type Round, ratioOf } from '../../measure.js';

/** The calls that are compared, in the words of one client. */
export interface Caller {
  /** One contact by its id. */
  get(): Promise<unknown>;
  /** A new contact. */
  create(): Promise<unknown>;
  /** One page of contacts. */
  list(): Promise<unknown>;
}

/** What a client is made with: where the API is, and how it is reached. */
interface CallerOptions {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
}

/** Makes a client and its calls. */
export type CallerFactory = (options: CallerOptions) => Caller;

/** The requests of one API, as a program without a client writes them. */
interface RawCalls {
  headers: Readonly<Record<string, string>>;
  /** Path of `get` for an id that is escaped already. */
  path: string;
  id: string;
  query: Readonly<Record<string, string | number>>;
  body: object;
}

/** `fetch(url, init)` and `.json()`, without a look at the status: what every other figure is a multiple of. */
export function rawCaller({ headers, path, id, query, body }: RawCalls, options: CallerOptions): Caller {
  const { baseUrl, fetch } = options;
  return {
    async get() {
      const response = await fetch(`${baseUrl}${path}/${encodeURIComponent(id)}`, { method: 'GET', headers });
      return response.json();
    },
    async create() {
      const init = {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };
      const response = await fetch(baseUrl + path, init);
      return response.json();
    },
    async list() {
      const text = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      const response = await fetch(`${baseUrl}${path}?${text.join('&')}`, { method: 'GET', headers });
      return response.json();
    },
  };
}

/** Figures of every contender but `raw`, as multiples of it. */
export function comparedWithRaw(subject: string, rounds: readonly Round[]): Answer['figures'] {
  return Object.keys(rounds[0] ?? {})
    .filter((client) => client !== 'raw')
    .map((client) => ({ subject, client, value: ratioOf(rounds, client, 'raw') }));
}
