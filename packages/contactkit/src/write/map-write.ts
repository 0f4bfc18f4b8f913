import { ArgumentError } from '@contactkit/runtime';
import {
  type ContactField,
  type ContactUpdate,
  type FieldMapping,
  isContactField,
  isSingle,
  type Lossy,
  type MappingReport,
} from '../model/contact.js';
import {
  type FieldRule,
  findTransform,
  type WriteOperation,
  type WriteTarget,
} from '../model/field-table.js';
import { getAt } from '../paths.js';
import { isEmptyValue, valueFault } from './check-values.js';
import { applyLossy, refuseUnsupported, type WriteContext } from './lossy.js';
import { toWireValue } from './to-wire.js';

/** What a provider makes of a write. */
export interface WritePlan<Values = ContactUpdate> {
  /** The values without those that are dropped, and with those that are stashed. */
  values: Values;
  /** What becomes of each value that was given. */
  mapping: MappingReport;
}

/**
 * Finds out what a provider would make of each value of a write.
 *
 * Nothing is thrown: what is refused is in the mapping, with its error.
 */
export function mapWrite(
  target: WriteTarget,
  operation: WriteOperation,
  contact: ContactUpdate,
  lossy: Lossy = 'refuse',
): WritePlan {
  // Without a prototype, so that no name is special.
  const mapping: MappingReport = Object.create(null);
  if (typeof contact !== 'object' || contact === null || Array.isArray(contact)) {
    mapping.contact = refuse('A contact is an object of fields and values.');
    return { values: {}, mapping };
  }
  const context: WriteContext = { target, operation, contact, lossy };
  const values: ContactUpdate = { ...contact };
  let stash: Readonly<Record<string, unknown>> | undefined;
  for (const [name, value] of Object.entries(contact)) {
    if (value === undefined || name === 'native') continue;
    if (!isContactField(name)) {
      // A misspelt name is no loss that could be allowed.
      mapping[name] = refuseUnsupported(context, name, 'It is no field that can be written.');
      continue;
    }
    const mapped = mapField(context, name, value, stash !== undefined);
    if (mapped.stored) Object.assign(values, mapped.stored);
    else delete values[name];
    if (mapped.stashed) stash = { ...stash, ...mapped.stashed };
    if (mapped.entry) mapping[name] = mapped.entry;
    if (mapped.parts) Object.assign(mapping, mapped.parts);
  }
  if (stash) values.attributes = { ...values.attributes, ...stash };
  Object.assign(mapping, mapNative(context), operation !== 'update' && refuseMissing(context));
  return { values, mapping };
}

/** The outcome of one value of a write. */
interface MappedValue {
  /** The field, with what is stored of it; absent when that is nothing. */
  readonly stored?: object;
  /** The attributes that keep what has no place. */
  readonly stashed?: Readonly<Record<string, unknown>>;
  /** What the report says of the field; absent when it says nothing. */
  readonly entry?: FieldMapping | undefined;
  /** What it says of parts of the value, by their names. */
  readonly parts?: MappingReport;
}

/** Returns the outcome of the value of a field. `hasStash` tells whether a field before it was stashed. */
function mapField(
  context: WriteContext,
  field: ContactField,
  value: unknown,
  hasStash: boolean,
): MappedValue {
  const { target, operation, contact } = context;
  const rule = target.fields[field];
  const to = rule?.[operation];
  const fault = valueFault(operation, field, value);
  if (fault) return { entry: refuse(fault) };
  // What holds nothing is as good as absent in a new contact.
  const isAbsent = operation !== 'update' && isEmptyValue(value) && (to === undefined || isSingle(field));
  if (isAbsent) return {};
  if (rule === undefined || to === undefined) return applyLossy(context, { field, value, why: rule?.advice });
  if (operation === 'update' && isClearing(field, value) && !rule.clear) {
    return applyLossy(context, { field, value, why: 'It can be changed, not cleared.' });
  }
  if (field === 'attributes' && rule.texts) return mapTextAttributes(context, to, hasStash);
  const entry = storedAt(to, rule, field, contact);
  return isSingle(field) ? mapSingle(context, field, entry) : { stored: { [field]: value }, entry };
}

function isClearing(field: ContactField, value: unknown): boolean {
  return value === null || (isSingle(field) && Array.isArray(value) && value.length === 0);
}

function storedAt(
  to: string,
  { transform }: FieldRule,
  field: ContactField,
  contact: ContactUpdate,
): FieldMapping {
  if (transform === undefined) return { outcome: 'exact', to };
  const { describes, applies } = findTransform(transform);
  // What is cleared is none when it is read back, whatever the request has for it.
  return !isClearing(field, contact[field]) && applies(toWireValue(field, contact))
    ? { outcome: 'transformed', to, how: describes }
    : { outcome: 'exact', to };
}

const NOT_TEXT = 'Its attributes are text: convert the value.';
const NOT_TEXT_ADVICE = `${NOT_TEXT} Pass { lossy: 'stash' } to keep it as JSON, or { lossy: 'drop' } to leave it out.`;

/**
 * Returns the outcome of attributes where they must be text: a number is not turned into text unasked, it would not come back
 * as one. They have an entry of their own unless there is one for each that is kept; what was stashed before has none here.
 */
function mapTextAttributes(context: WriteContext, to: string, hasStash: boolean): MappedValue {
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

/** Returns the outcome of a list of which the provider stores the first entry. */
function mapSingle(context: WriteContext, field: 'emails' | 'phones', entry: FieldMapping): MappedValue {
  const given = context.contact[field];
  const [first, ...rest] = given ?? [];
  if (first === undefined || rest.length === 0) return { stored: { [field]: given }, entry };
  const name = `${field}[1]`;
  const others = applyLossy(context, { field, value: rest, name, why: 'It stores one; pass one.' });
  return { ...others, stored: { [field]: [first] }, entry, parts: { [name]: others.entry } };
}

/** Returns the outcome of native members: those that the adapter names go as they are, but for those of the model. */
function mapNative(context: WriteContext): MappingReport {
  const { target, operation } = context;
  const { native } = context.contact;
  if (native === undefined) return {};
  if (typeof native !== 'object' || native === null || Array.isArray(native)) {
    return { native: refuse("'native' takes an object of names and values.") };
  }
  const known = target.native?.[operation] ?? [];
  const advice =
    known.length > 0 ? `It takes ${known.join(', ')}.` : 'The model has a word for all that it takes.';
  const mapping: MappingReport = {};
  for (const [name, value] of Object.entries(native)) {
    if (value === undefined) continue;
    const field = `native.${name}`;
    mapping[field] = known.includes(name)
      ? { outcome: 'exact', to: name }
      : refuseUnsupported(context, field, advice);
  }
  for (const [field, rule] of Object.entries(target.fields)) {
    const path = rule[operation];
    if (path === undefined || getAt(native, path) === undefined) continue;
    const name = `native.${path}`;
    mapping[name] = refuse(`'${name}' is '${field}' of the model: pass that.`);
  }
  return mapping;
}

/** Refuses to create without each field that the provider needs. */
function refuseMissing({ target, operation, contact }: WriteContext): MappingReport {
  const mapping: MappingReport = {};
  for (const [field, rule] of Object.entries(target.fields)) {
    if (!rule.required || rule[operation] === undefined || !isContactField(field)) continue;
    const value: unknown = contact[field];
    const isGiven = Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== '';
    if (!isGiven) mapping[field] = refuse(`${target.name} needs '${field}' to create a contact.`);
  }
  return mapping;
}

function refuse(message: string): FieldMapping {
  return { outcome: 'refused', error: new ArgumentError(message) };
}
