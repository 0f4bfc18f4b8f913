import type { MockRequest } from '../http/messages.js';
import type { CredentialSlot, Operation } from './operation.js';

/** Whether the credentials of a request are good enough for an operation. */
export type CredentialState = 'accepted' | 'missing' | 'invalid';

type Credentials = Pick<MockRequest, 'headers' | 'query'>;

/**
 * Judges the credentials of a request. Every credential is right, except one that starts with `invalid`; of scheme
 * `basic`, one whose user or password does, or that is none.
 *
 * Where several belong together, as Sendblue's two headers do, a request with some of them has sent invalid
 * credentials, one with none of them has sent no credentials. Another scheme than the declared one counts as none.
 */
export function judgeCredentials(security: Operation['security'], request: Credentials): CredentialState {
  const isAccepted = (slots: readonly CredentialSlot[]) =>
    slots.every((slot) => isRight(slot, readSlot(slot, request)));
  if (security.length === 0 || security.some(isAccepted)) return 'accepted';
  return security.flat().some((slot) => readSlot(slot, request) !== '') ? 'invalid' : 'missing';
}

/** Where credentials may be sent, for a message: `sb-api-key-id and sb-api-secret-key`. */
export function describeCredentials(security: Operation['security']): string {
  return security.map((slots) => slots.map(describeSlot).join(' and ')).join(', or ');
}

function isRight({ scheme = '' }: CredentialSlot, value: string): boolean {
  if (value === '') return false;
  const parts = scheme.toLowerCase() === 'basic' ? userAndPassword(value) : [value];
  return parts !== undefined && !parts.some((part) => part.startsWith('invalid'));
}

/** What scheme `basic` carries (RFC 7617); `undefined` when it cannot be read. A password may have a colon. */
function userAndPassword(encoded: string): string[] | undefined {
  try {
    return /^([^:]*):([\s\S]*)$/.exec(atob(encoded))?.slice(1);
  } catch {
    return undefined;
  }
}

function readSlot(slot: CredentialSlot, request: Credentials): string {
  const sent = slot.in === 'header' ? request.headers[slot.name] : request.query[slot.name];
  const value = (Array.isArray(sent) ? sent[0] : sent) ?? '';
  return slot.scheme === undefined ? value : afterScheme(slot.scheme, value);
}

function afterScheme(scheme: string, value: string): string {
  const [word = '', ...rest] = value.split(' ');
  return word.toLowerCase() === scheme.toLowerCase() ? rest.join(' ').trim() : '';
}

function describeSlot({ in: place, name, scheme }: CredentialSlot): string {
  return `${place} ${name}${scheme === undefined ? '' : ` (${scheme})`}`;
}
