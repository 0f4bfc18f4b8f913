import type { Reply, Sent } from './run-model.js';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends a request, and reads the answer. */
export async function sendTo(
  fetch: Fetch,
  origin: string,
  common: Readonly<Record<string, string>>,
  { method, path, body, headers }: Sent,
): Promise<Reply> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { ...common, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
