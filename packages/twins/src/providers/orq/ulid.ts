import type { Random } from '../../state/random.js';

/** Crockford's base 32, in the order of the code units. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const CHANCE_LENGTH = 16;

/**
 * Makes a ULID that sorts behind the last one.
 *
 * Where the clock has not moved on since the last one, or went back, it is the last one plus one.
 *
 * @param now Milliseconds since 1970
 */
export function nextUlid(last: string | undefined, now: number, random: Random): string {
  const time = writeTime(now);
  if (last !== undefined && time <= last.slice(0, TIME_LENGTH)) return plusOne(last);
  return time + random.text(CHANCE_LENGTH, DIGITS);
}

function writeTime(now: number): string {
  let rest = Math.max(0, Math.floor(now));
  let written = '';
  while (written.length < TIME_LENGTH) {
    written = DIGITS.charAt(rest % DIGITS.length) + written;
    rest = Math.floor(rest / DIGITS.length);
  }
  return written;
}

function plusOne(ulid: string): string {
  const kept = ulid.replace(/Z*$/, '');
  const next = DIGITS.charAt(DIGITS.indexOf(kept.slice(-1)) + 1);
  return (kept.slice(0, -1) + next).padEnd(ulid.length, '0');
}
