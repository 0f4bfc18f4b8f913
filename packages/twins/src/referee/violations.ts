import type { Finding } from './finding.js';

/** The response header that says what was wrong with a refused request. */
export const VIOLATIONS_HEADER = 'x-contactkit-violations';

/** The longest header that is sent, in bytes. Clients give up at 8 to 16 KiB for all headers together. */
const MAX_BYTES = 4096;

/** No more of them are tried: shorter ones than 80 bytes hardly exist. */
const MAX_FINDINGS = 50;

/**
 * Writes findings as the value of a header: a JSON array in plain ASCII, at most 4096 bytes long.
 *
 * Findings that do not fit are left out, and the last element says how many.
 */
export function encodeViolations(findings: readonly Finding[]): string {
  for (let kept = Math.min(findings.length, MAX_FINDINGS); kept > 0; kept -= 1) {
    const text = toAscii(JSON.stringify([...findings.slice(0, kept), ...more(findings.length - kept)]));
    if (text.length <= MAX_BYTES) return text;
  }
  return JSON.stringify(more(findings.length));
}

function more(count: number): Finding[] {
  return count === 0 ? [] : [{ path: '', code: 'more', message: `${count} more are not shown` }];
}

/** Anything but printable ASCII becomes an escape, so the result is the same JSON and a legal header. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
