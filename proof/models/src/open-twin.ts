import { createTwin } from '@contactkit/twins';
import type { ModelRun, Opened, Reply, Sent } from './run-model.js';

/** Makes a twin of its own for a sequence. */
export async function openTwin({
  provider,
  options,
  headers,
}: Pick<ModelRun<object>, 'provider' | 'options' | 'headers'>): Promise<Opened> {
  const twin = await createTwin(provider, options);
  return {
    contacts: twin.contacts,
    send: (sent) => sendTo(twin.fetch, twin.origins[0] ?? '', headers, sent),
  };
}

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
