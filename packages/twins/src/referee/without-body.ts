import type { MockRequest } from './mock-request.js';

/** A request without its body, for operations that want none: they do not look at it. */
export function withoutBody(request: MockRequest): MockRequest {
  return request.body.state === 'absent' ? request : { ...request, body: { state: 'absent' } };
}
