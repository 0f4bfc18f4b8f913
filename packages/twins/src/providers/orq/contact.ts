import type { Random } from '../../state/context.js';

/** A contact as orq.ai shows it by itself. */
export interface Contact {
  /** `contact_` and a ULID: ids sort by time of creation. */
  readonly _id: string;
  /** The caller's own id, unique, never changed. */
  readonly external_id: string;
  readonly display_name: string | null;
  readonly email: string | null;
  readonly avatar_url: string | null;
  readonly tags: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  readonly created: string;
  /** ISO 8601. */
  readonly updated: string;
}

/** The body of `contacts.update`; what is absent stays. */
export interface ContactChanges {
  readonly display_name?: string | null;
  readonly email?: string | null;
  readonly avatar_url?: string | null;
  readonly tags?: readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** The body of `contacts.create`. */
export interface ContactCreate extends ContactChanges {
  readonly external_id: string;
}

/** Usage of a contact in the last 30 days. */
export interface ContactMetrics {
  readonly total_cost: number;
  readonly total_tokens: number;
  readonly total_requests: number;
  readonly error_rate: number;
}

/** A contact as a list shows it. */
export interface ContactListItem extends Contact {
  readonly metrics?: ContactMetrics;
}

/** Reads what a body says about a contact, as a copy; the rest of the body is passed over. */
export function readChanges(body: ContactChanges = {}): ContactChanges {
  const { display_name, email, avatar_url, tags, metadata } = body;
  return {
    ...(display_name !== undefined && { display_name }),
    ...(email !== undefined && { email }),
    ...(avatar_url !== undefined && { avatar_url }),
    ...(tags && { tags: [...tags] }),
    ...(metadata && { metadata: structuredClone(metadata) }),
  };
}

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
