import type { CallOptions, Fetch, TransportOptions } from '../src/options.js';
import { createTransport } from '../src/transport.js';

/** Stands for every credential: no error may hold it. */
export const SECRET = 'secret-3f9a';

export interface Thing {
  id: string;
}

interface ThingAnswers {
  200: { headers: Record<string, unknown>; content: { 'application/json': Thing } };
}

/** Paths as openapi-typescript writes them. */
export interface ThingPaths {
  '/things': {
    get: { parameters: { query?: { q?: string | undefined } }; responses: ThingAnswers };
    post: { requestBody: { content: { 'application/json': object } }; responses: ThingAnswers };
  };
  '/things/{id}': {
    get: { parameters: { path: { id: string } }; responses: ThingAnswers };
    delete: {
      parameters: { path: { id: string } };
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
}

/** Options of a client of things, for the transport. It sends once, unless told otherwise. */
export function thingOptions(options: Partial<TransportOptions> = {}): TransportOptions {
  return {
    provider: 'things',
    baseUrl: 'http://things.test',
    headers: { 'x-token': SECRET },
    retry: 0,
    ...options,
  };
}

/** A client as the generator writes it. */
export function createThings(options: Partial<TransportOptions> = {}) {
  const { http, call } = createTransport<ThingPaths>(thingOptions(options));
  return {
    list: (query: { q?: string }, options?: CallOptions) =>
      call('things.list', options, (init) => http.GET('/things', { ...init, params: { query } })),
    create: (body: object, options?: CallOptions) =>
      call('things.create', options, (init) => http.POST('/things', { ...init, body })),
    get: (id: string, options?: CallOptions) =>
      call('things.get', options, (init) => http.GET('/things/{id}', { ...init, params: { path: { id } } })),
    delete: (id: string, options?: CallOptions): Promise<void> =>
      call(
        'things.delete',
        options,
        (init) => http.DELETE('/things/{id}', { ...init, params: { path: { id } } }),
        { empty: true, gone: () => undefined },
      ),
  };
}

/** A `fetch` that gives one answer and keeps what it was called with. */
export function recordedFetch(answer: () => Response | Promise<Response>) {
  const calls: Parameters<Fetch>[] = [];
  const fetch: Fetch = async (...call) => {
    calls.push(call);
    return answer();
  };
  return { fetch, calls };
}

/** What a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => Promise.reject(new Error('It was fulfilled.')),
    (reason: unknown) => reason,
  );
}
