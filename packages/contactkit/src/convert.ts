import { isApiError } from '@contactkit/runtime';
import type { ContactCreate, ContactEmail, ContactPhone } from './model/contact.js';

/** A provider's time as a `Date`: ISO 8601 text, or whole seconds since 1970; `undefined` when it is absent or unreadable. */
export function dateOf(time: string | number | null | undefined): Date | undefined {
  if (time === null || time === undefined) return undefined;
  const date = new Date(typeof time === 'number' ? time * 1000 : time);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A provider's single address as the list of the model: empty when there is none. */
export function emailsOf(value: string | null | undefined): ContactEmail[] {
  return value ? [{ value }] : [];
}

const E164 = /^\+[1-9]\d{1,14}$/;

/** A provider's single number as the list of the model, with its E.164 form when it is written so. */
export function phonesOf(value: string | null | undefined): ContactPhone[] {
  return value ? [{ value, e164: E164.test(value) ? value : undefined }] : [];
}

/** The one email or phone number of a write: `undefined` when the field is absent, `null` when it is cleared. */
export function singleValue(
  values: ContactCreate['emails'] | ContactCreate['phones'] | null,
): string | null | undefined {
  if (values === undefined) return undefined;
  const [first] = values ?? [];
  if (first === undefined) return null;
  return typeof first === 'string' ? first : first.value;
}

/** The members that are not `undefined`: what a request should hold. */
export function withoutUndefined<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
export function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

/** Turns the failure of a search by a key into `undefined` when it says that there is no such contact. */
export function noneWhenNotFound(error: unknown): undefined {
  if (isApiError(error) && error.kind === 'not-found') return undefined;
  throw error;
}
