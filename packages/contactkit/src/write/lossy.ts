import { UnsupportedError } from '@contactkit/runtime';
import type { ContactField, ContactUpdate, FieldMapping, Lossy } from '../model/contact.js';
import type { WriteOperation, WriteTarget } from '../model/field-table.js';
import { isEmptyValue } from './check-values.js';

/** A write, as it was asked for. */
export interface WriteContext {
  readonly target: WriteTarget;
  readonly operation: WriteOperation;
  readonly contact: ContactUpdate;
  readonly lossy: Lossy;
}

/** A value that the provider has no place for. */
interface UnsupportedValue {
  readonly field: ContactField;
  readonly value: unknown;
  /** Its name in the error. @default the field */
  readonly name?: string;
  /** Why it has none, as a sentence. */
  readonly why?: string | undefined;
}

/** Returns the outcome of a value that has no place, as the caller wants it: refused, stashed or left out. */
export function applyLossy(
  context: WriteContext,
  { field, value, name = field, why }: UnsupportedValue,
): { entry: FieldMapping; stashed?: Record<string, unknown> } {
  const { target, lossy } = context;
  if (lossy === 'drop') {
    return { entry: { outcome: 'dropped', why: why || `${target.name} has no place for it.` } };
  }
  const stash = findStash(context, field, value);
  if (lossy === 'stash' && typeof stash === 'object') {
    const stored =
      target.fields.attributes?.texts && typeof value !== 'string' ? JSON.stringify(value) : value;
    return { stashed: { [stash.name]: stored }, entry: { outcome: 'stashed', to: stash.to } };
  }
  const howToKeep =
    typeof stash === 'object'
      ? `Pass { lossy: 'stash' } to keep it at '${stash.to}', or { lossy: 'drop' } to leave it out.`
      : stash;
  return { entry: refuseUnsupported(context, name, why ? `${why} ${howToKeep}` : howToKeep) };
}

/** Returns the refusal of a value by its name, with what to do instead. */
export function refuseUnsupported(
  { target, operation }: WriteContext,
  field: string,
  advice: string,
): FieldMapping {
  const error = new UnsupportedError({ provider: target.name, operation, field, advice });
  return { outcome: 'refused', error };
}

/** Returns where a value can be kept among the attributes; or a sentence that tells what can be done where it cannot. */
function findStash(
  { target, operation, contact }: WriteContext,
  field: ContactField,
  value: unknown,
): { name: string; to: string } | string {
  const rule = target.fields.attributes;
  const place = rule?.[operation];
  const name = `contactkit_${field}`;
  if (place === undefined || isEmptyValue(value)) return "Pass { lossy: 'drop' } to leave it out.";
  if (operation === 'update' && rule?.replaces && contact.attributes === undefined) {
    return "Pass 'attributes' as well, which an update replaces, with { lossy: 'stash' } to keep it there, or { lossy: 'drop' } to leave it out.";
  }
  if (Object.hasOwn(contact.attributes ?? {}, name)) {
    return `There is an attribute '${name}' already: pass { lossy: 'drop' } to leave it out.`;
  }
  return { name, to: `${place}.${name}` };
}
