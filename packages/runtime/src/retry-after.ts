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
  // Without a time of day it is no date: the platform would read "-5" as one in 2001.
  const date = text.includes(':') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
