import type { Caller, CallerOptions } from './caller.js';

/** The requests of one API, as a program without a client writes them. */
export interface RawCalls {
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
