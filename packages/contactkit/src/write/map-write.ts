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
import { valueFault } from './check-values.js';
import { isNothing, lose, mapAttributes, type WriteDraft, type WriteTarget } from './lossy.js';
import { toWireValue } from './to-wire.js';

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
): Pick<WriteDraft, 'values' | 'mapping'> {
  // Without a prototype, so that no name is special.
  const mapping: MappingReport = Object.create(null);
  const draft: WriteDraft = { target, operation, contact, lossy, values: { ...contact }, mapping };
  if (typeof contact !== 'object' || contact === null || Array.isArray(contact)) {
    refuse(draft, 'contact', 'A contact is an object of fields and values.');
    return draft;
  }
  for (const [name, value] of Object.entries(contact)) {
    if (value === undefined) continue;
    if (isContactField(name)) mapField(draft, name, value);
    else if (name !== 'native') refuseUnknown(draft, name);
  }
  mapNative(draft);
  if (operation !== 'update') requireFields(draft);
  return draft;
}

function mapField(draft: WriteDraft, field: ContactField, value: unknown): void {
  const { target, operation, values, mapping } = draft;
  const rule = target.fields[field];
  const to = rule?.[operation];
  const fault = valueFault(operation, field, value);
  if (fault) refuse(draft, field, fault);
  else if (operation !== 'update' && isNothing(value) && (to === undefined || isSingle(field))) {
    // What holds nothing is as good as absent in a new contact.
    delete values[field];
  } else if (to === undefined || (isClearing(field, value) && operation === 'update' && !rule?.clear)) {
    const why = to === undefined ? rule?.advice : 'It can be changed, not cleared.';
    delete values[field];
    lose(draft, { field, value, why });
  } else {
    mapping[field] = storedAt(to, rule, toWireValue(field, draft.contact));
    if (field === 'attributes') mapAttributes(draft);
    else if (isSingle(field)) keepFirst(draft, field);
  }
}

function storedAt(to: string, { transform }: FieldRule = {}, value: unknown): FieldMapping {
  if (transform === undefined || value === null || value === undefined) return { outcome: 'exact', to };
  const { describes, applies } = findTransform(transform);
  return applies(value) ? { outcome: 'transformed', to, how: describes } : { outcome: 'exact', to };
}

function keepFirst(draft: WriteDraft, field: 'emails' | 'phones'): void {
  const [first, ...rest] = draft.contact[field] ?? [];
  if (first === undefined || rest.length === 0) return;
  draft.values[field] = [first];
  lose(draft, { field, value: rest, at: `${field}[1]`, why: 'It stores one; pass one.' });
}

function requireFields(draft: WriteDraft): void {
  const { target, operation, contact } = draft;
  for (const [field, rule] of Object.entries(target.fields)) {
    if (!rule.required || rule[operation] === undefined || !isContactField(field)) continue;
    const value: unknown = contact[field];
    const isGiven = Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== '';
    if (isGiven) continue;
    refuse(draft, field, `${target.name} needs '${field}' to create a contact.`);
  }
}

function refuse({ mapping }: WriteDraft, field: string, message: string): void {
  mapping[field] = { outcome: 'refused', error: new ArgumentError(message) };
}

/** A misspelt name is no loss that could be allowed. */
function refuseUnknown({ target, operation, mapping }: WriteDraft, field: string): void {
  const advice = 'It is no field that can be written.';
  const error = new UnsupportedError({ provider: target.name, operation, field, advice });
  mapping[field] = { outcome: 'refused', error };
}

function isClearing(field: ContactField, value: unknown): boolean {
  return value === null || (isSingle(field) && Array.isArray(value) && value.length === 0);
}

/** Native members go as they are: those that the adapter names, but for those that the model has a word for. */
function mapNative({ target, operation, contact: { native }, mapping }: WriteDraft): void {
  if (native === undefined) return;
  if (typeof native !== 'object' || native === null || Array.isArray(native)) {
    const error = new ArgumentError("'native' takes an object of names and values.");
    mapping.native = { outcome: 'refused', error };
    return;
  }
  const known = target.native?.[operation] ?? [];
  for (const [name, value] of Object.entries(native)) {
    if (value === undefined) continue;
    const field = `native.${name}`;
    const advice =
      known.length > 0 ? `It takes ${known.join(', ')}.` : 'The model has a word for all that it takes.';
    const error = new UnsupportedError({ provider: target.name, operation, field, advice });
    mapping[field] = known.includes(name) ? { outcome: 'exact', to: name } : { outcome: 'refused', error };
  }
  for (const [field, rule] of Object.entries(target.fields)) {
    const path = rule[operation];
    if (path === undefined || !has(native, path.split('.'))) continue;
    const error = new ArgumentError(`'native.${path}' is '${field}' of the model: pass that.`);
    mapping[`native.${path}`] = { outcome: 'refused', error };
  }
}

function has(value: unknown, [name = '', ...rest]: string[]): boolean {
  const [, member] = Object.entries(value ?? {}).find(([key]) => key === name) ?? [];
  return member !== undefined && (rest.length === 0 || has(member, rest));
}
