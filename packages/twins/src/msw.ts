import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Twin } from './twin.js';

/**
 * Makes handlers for msw that lead every request to the provider to its twin.
 *
 * @param origins where the provider is; unless given, where its spec says it is
 */
export function twinHandlers(twin: Twin, origins: readonly string[] = twin.origins): RequestHandler[] {
  return origins.map((origin) => http.all(`${origin}/*`, ({ request }) => respond(twin, request)));
}

/** A lost connection is a network error. Everything else is an answer. */
function respond(twin: Twin, request: Request): Promise<Response> {
  return twin.respond(request).catch(() => HttpResponse.error());
}
