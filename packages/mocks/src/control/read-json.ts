import type { MockRequest } from '@contactkit/twins/referee';

const LINES = /^application\/(?:x-ndjson|jsonl)\b/i;

/**
 * The body of a control request: JSON whatever its content type says, because `curl -d` does not say JSON. What is sent as
 * lines of JSON, and what is no JSON at all, stays text.
 */
export function readJson({ body, headers }: Pick<MockRequest, 'body' | 'headers'>): unknown {
  if (body.state !== 'present') return undefined;
  const { value } = body;
  if (typeof value !== 'string' || LINES.test(headers['content-type'] ?? '')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
