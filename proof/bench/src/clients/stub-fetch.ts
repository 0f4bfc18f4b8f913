/** A `fetch` that answers at once, with a fresh response of the same JSON text each time. */
export function stubFetch(body: unknown, status = 200): typeof globalThis.fetch {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  return async () => new Response(text, { status, headers });
}
