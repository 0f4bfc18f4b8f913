/**
 * Carries a URL and an init through openapi-fetch, which wants a `Request`, to a `fetch` that gets the two.
 *
 * Building the platform's `Request` would double the cost of a POST, and its body could be sent only once.
 */
export class PlainRequest {
  readonly method: string | undefined;
  constructor(
    readonly url: string,
    readonly init: RequestInit,
  ) {
    this.method = init.method;
  }

  /** URL and init of a request; the platform's own can be an init as it is. */
  static of(request: Request): { url: string; init: RequestInit } {
    return request instanceof PlainRequest ? request : { url: request.url, init: request };
  }
}
