import type { IncomingMessage } from 'node:http';
import type { Answer } from '@contactkit/twins/referee';

/** What lets a page of any origin read an answer. */
export const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
} as const;

const METHODS = 'GET, POST, PUT, PATCH, DELETE, OPTIONS';

/** Answers the preflight request of a browser: every method and every header that it asks for is fine. */
export function answerPreflight({ headers }: IncomingMessage): Answer {
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': '600',
      allow: METHODS,
    },
    body: undefined,
  };
}
