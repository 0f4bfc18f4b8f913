/** Milliseconds that a `Retry-After` asks for. Written anew, so that a mistake of the clients shows. */
export function askedWait(header: unknown, now: number = Date.now()): number | undefined {
  const text = String(header ?? '');
  if (/^[\d.]+$/.test(text)) return Number(text) * 1000;
  return text.endsWith('GMT') ? Math.max(0, Date.parse(text) - now) : undefined;
}
