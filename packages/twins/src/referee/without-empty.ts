import type { Call } from '../call.js';

/** A query without the parameters that have no value: `?limit=` says nothing about the limit. */
export function withoutEmpty(query: Call['query']): Call['query'] {
  for (const name in query) {
    if (query[name] === '')
      return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  }
  return query;
}
