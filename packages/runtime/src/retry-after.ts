/**
 * Milliseconds that an answer asks to wait, from `Retry-After` in seconds or as an HTTP date.
 *
 * @param now current time in milliseconds since 1970
 * @returns `undefined` when the header is absent or unreadable; never negative
 */
export function retryAfterOf(headers: Headers, now: number = Date.now()): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
