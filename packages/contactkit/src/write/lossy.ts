import { UnsupportedError } from '@contactkit/runtime';
import type { ContactField, ContactUpdate, FieldMapping, Lossy, MappingReport } from '../model/contact.js';
import type { FieldTable, NativeMembers, WriteOperation } from '../model/field-table.js';
import { isEmptyValue } from './check-values.js';

/** What a provider can store, as its adapter says. */
export interface WriteTarget<Table extends FieldTable = FieldTable> {
  readonly name: string;
  readonly fields: Table;
  readonly native?: NativeMembers | undefined;
}

/** A write, as it was asked for. */
export interface WriteContext {
  readonly target: WriteTarget;
  readonly operation: WriteOperation;
  readonly contact: ContactUpdate;
  readonly lossy: Lossy;
}

/** The outcome of one value of a write. */
export interface MappedValue {
  /** The field, with what is stored of it; absent when that is nothing. */
  readonly stored?: object;
  /** The attributes that keep what has no place. */
  readonly stashed?: Readonly<Record<string, unknown>>;
  /** What the report says of the field; absent when it says nothing. */
  readonly entry?: FieldMapping | undefined;
  /** What it says of parts of the value, by their names. */
  readonly parts?: MappingReport;
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

const NOT_TEXT = 'Its attributes are text: convert the value.';
const NOT_TEXT_ADVICE = `${NOT_TEXT} Pass { lossy: 'stash' } to keep it as JSON, or { lossy: 'drop' } to leave it out.`;

/**
 * Returns the outcome of attributes where they must be text: a number is not turned into text unasked, it would not come back
 * as one. They have an entry of their own unless there is one for each that is kept; what was stashed before has none here.
 */
export function mapTextAttributes(context: WriteContext, to: string, hasStash: boolean): MappedValue {
  const { contact, lossy } = context;
  const kept: [string, unknown][] = [];
  const parts: MappingReport = {};
  let hasText = hasStash;
  for (const [attribute, value] of Object.entries(contact.attributes ?? {})) {
    if (value === undefined) continue;
    const name = `attributes.${attribute}`;
    if (typeof value === 'string') {
      kept.push([attribute, value]);
      hasText = true;
    } else if (lossy === 'stash') {
      kept.push([attribute, JSON.stringify(value)]);
      parts[name] = { outcome: 'transformed', to: `${to}.${attribute}`, how: 'JSON, as text' };
    } else if (lossy === 'drop') parts[name] = { outcome: 'dropped', why: NOT_TEXT };
    else parts[name] = refuseUnsupported(context, name, NOT_TEXT_ADVICE);
  }
  const isLossy = Object.keys(parts).length > 0;
  const entry: FieldMapping | undefined = hasText || !isLossy ? { outcome: 'exact', to } : undefined;
  if (isLossy && kept.length === 0) return { entry, parts };
  return { stored: { attributes: Object.fromEntries(kept) }, entry, parts };
}
