import { ArgumentError, UnsupportedError } from '@contactkit/runtime';
import {
  type ContactField,
  type ContactUpdate,
  type FieldMapping,
  isContactField,
  isSingle,
  type Lossy,
  type MappingReport,
} from '../model/contact.js';
import { type FieldRule, findTransform, type WriteOperation } from '../model/field-table.js';
import { getAt } from '../paths.js';
import { isEmptyValue, valueFault } from './check-values.js';
import {
  applyLossy,
  type Entry,
  type MappedValue,
  mapTextAttributes,
  type WriteContext,
  type WriteTarget,
} from './lossy.js';
import { toWireValue } from './to-wire.js';

/** What a provider would make of a write. */
export interface MappedWrite {
  /** What can be stored: less than what was given, or with more attributes. */
  readonly values: ContactUpdate;
  readonly mapping: MappingReport;
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
): MappedWrite {
  // Without a prototype, so that no name is special.
  const mapping: MappingReport = Object.create(null);
  if (typeof contact !== 'object' || contact === null || Array.isArray(contact)) {
    mapping.contact = refused(new ArgumentError('A contact is an object of fields and values.'));
    return { values: {}, mapping };
  }
  const context: WriteContext = { target, operation, contact, lossy };
  const values: ContactUpdate = { ...contact };
  let stash: Readonly<Record<string, unknown>> | undefined;
  for (const [name, value] of Object.entries(contact)) {
    if (value === undefined || name === 'native') continue;
    const mapped = isContactField(name)
      ? mapField(context, name, value, stash !== undefined)
      : unknownField(context, name);
    if (mapped.stored) Object.assign(values, mapped.stored);
    else if (isContactField(name)) delete values[name];
    if (mapped.stashed) stash = { ...stash, ...mapped.stashed };
    for (const [at, entry] of mapped.entries) mapping[at] = entry;
  }
  if (stash) values.attributes = { ...values.attributes, ...stash };
  for (const [at, entry] of mapNative(context)) mapping[at] = entry;
  if (operation !== 'update') for (const [at, entry] of missingFields(context)) mapping[at] = entry;
  return { values, mapping };
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
  if (fault) return { entries: [[field, refused(new ArgumentError(fault))]] };
  // What holds nothing is as good as absent in a new contact.
  const isAbsent = operation !== 'update' && isEmptyValue(value) && (to === undefined || isSingle(field));
  if (isAbsent) return { entries: [] };
  if (rule === undefined || to === undefined) return applyLossy(context, { field, value, why: rule?.advice });
  if (operation === 'update' && isClearing(field, value) && !rule.clear) {
    return applyLossy(context, { field, value, why: 'It can be changed, not cleared.' });
  }
  if (field === 'attributes' && rule.texts) return mapTextAttributes(context, to, hasStash);
  const entry: Entry = [field, storedAt(to, rule, field, contact)];
  return isSingle(field)
    ? mapSingle(context, field, entry)
    : { stored: { [field]: contact[field] }, entries: [entry] };
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
  const sent = toWireValue(field, contact);
  return sent !== null && applies(sent)
    ? { outcome: 'transformed', to, how: describes }
    : { outcome: 'exact', to };
}

/** Returns the outcome of a list of which the provider stores the first entry. */
function mapSingle(context: WriteContext, field: 'emails' | 'phones', entry: Entry): MappedValue {
  const given = context.contact[field];
  const [first, ...rest] = given ?? [];
  if (first === undefined || rest.length === 0) return { stored: { [field]: given }, entries: [entry] };
  const why = 'It stores one; pass one.';
  const { entries, ...others } = applyLossy(context, { field, value: rest, name: `${field}[1]`, why });
  return { ...others, stored: { [field]: [first] }, entries: [entry, ...entries] };
}

/** Returns the outcome of a name that the model does not have: a misspelt one is no loss that could be allowed. */
function unknownField({ target, operation }: WriteContext, field: string): MappedValue {
  const advice = 'It is no field that can be written.';
  const error = new UnsupportedError({ provider: target.name, operation, field, advice });
  return { entries: [[field, refused(error)]] };
}

/** Returns an entry for each field that the provider needs and that was not given. */
function missingFields({ target, operation, contact }: WriteContext): Entry[] {
  return Object.entries(target.fields).flatMap(([field, rule]): Entry[] => {
    if (!rule.required || rule[operation] === undefined || !isContactField(field)) return [];
    const value: unknown = contact[field];
    const isGiven = Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== '';
    if (isGiven) return [];
    return [[field, refused(new ArgumentError(`${target.name} needs '${field}' to create a contact.`))]];
  });
}

/** Returns the entries of native members: those that the adapter names go as they are, but for those of the model. */
function mapNative({ target, operation, contact: { native } }: WriteContext): Entry[] {
  if (native === undefined) return [];
  if (typeof native !== 'object' || native === null || Array.isArray(native)) {
    return [['native', refused(new ArgumentError("'native' takes an object of names and values."))]];
  }
  const known = target.native?.[operation] ?? [];
  const advice =
    known.length > 0 ? `It takes ${known.join(', ')}.` : 'The model has a word for all that it takes.';
  const entries = Object.entries(native).flatMap(([name, value]): Entry[] => {
    if (value === undefined) return [];
    const field = `native.${name}`;
    if (known.includes(name)) return [[field, { outcome: 'exact', to: name }]];
    return [[field, refused(new UnsupportedError({ provider: target.name, operation, field, advice }))]];
  });
  const doubled = Object.entries(target.fields).flatMap(([field, rule]): Entry[] => {
    const path = rule[operation];
    if (path === undefined || getAt(native, path) === undefined) return [];
    const error = new ArgumentError(`'native.${path}' is '${field}' of the model: pass that.`);
    return [[`native.${path}`, refused(error)]];
  });
  return [...entries, ...doubled];
}

function refused(error: ArgumentError | UnsupportedError): FieldMapping {
  return { outcome: 'refused', error };
}
