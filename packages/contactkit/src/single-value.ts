import type { ContactCreate } from './contact.js';

/** The one email or phone number of a write: `undefined` when the field is absent, `null` when it is cleared. */
export function singleValue(
  values: ContactCreate['emails'] | ContactCreate['phones'] | null,
): string | null | undefined {
  if (values === undefined) return undefined;
  const [first] = values ?? [];
  if (first === undefined) return null;
  return typeof first === 'string' ? first : first.value;
}
