import type { Call } from '../call.js';

/** A query without the parameters that have no value: `?limit=` says nothing about the limit. */
export function withoutEmpty(query: Call['query']): Call['query'] {
  const entries = Object.entries(query);
  return entries.some(([, value]) => value === '')
    ? Object.fromEntries(entries.filter(([, value]) => value !== ''))
    : query;
}
