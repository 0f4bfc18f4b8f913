import { ArgumentError, type ContactKitError, isContactKitError } from '@contactkit/runtime';
import type { ContactUpdate, Lossy } from '../model/contact.js';
import type { CreateOf, FieldTable, UpdateOf, WriteOperation, WriteTarget } from '../model/field-table.js';
import { mapWrite, type WritePlan } from './map-write.js';

/**
 * Makes of a write what a provider can store.
 *
 * @throws {UnsupportedError} naming the field that has no place, unless `lossy` allows to stash or to drop it
 * @throws {ArgumentError} naming the field that is missing, `null`, a list with an empty entry, no JSON, or not of the model
 */
export function planWrite<Table extends FieldTable>(
  target: WriteTarget<Table>,
  operation: 'update',
  changes: ContactUpdate,
  lossy?: Lossy,
): WritePlan<UpdateOf<Table>>;
export function planWrite<Table extends FieldTable, Operation extends 'create' | 'bulk.create'>(
  target: WriteTarget<Table>,
  operation: Operation,
  contact: ContactUpdate,
  lossy?: Lossy,
): WritePlan<CreateOf<Table, Operation>>;
export function planWrite(
  target: WriteTarget,
  operation: WriteOperation,
  contact: ContactUpdate,
  lossy?: Lossy,
): WritePlan<object> {
  const plan = mapWrite(target, operation, contact, lossy);
  for (const each of Object.values(plan.mapping)) if (each.outcome === 'refused') throw each.error;
  return plan;
}

/** What can be stored of one contact of many, or why nothing. */
export type EachPlan<Values> = WritePlan<Values> | { error: ContactKitError };

/**
 * Makes of each contact of a bulk create what a provider can store.
 *
 * One that cannot be stored, or has the same key as one before it, has an error in place of values; nothing is thrown for it.
 */
export function planEach<Table extends FieldTable>(
  target: WriteTarget<Table>,
  contacts: readonly ContactUpdate[],
  lossy: Lossy | undefined,
  keyOf: (values: CreateOf<Table, 'bulk.create'>) => unknown,
): EachPlan<CreateOf<Table, 'bulk.create'>>[] {
  const keys = new Set<unknown>();
  return contacts.map((contact) => {
    try {
      const plan = planWrite(target, 'bulk.create', contact, lossy);
      const key = keyOf(plan.values);
      if (keys.has(key)) throw new ArgumentError('A contact before this one has the same key.');
      keys.add(key);
      return plan;
    } catch (error) {
      if (isContactKitError(error)) return { error };
      throw error;
    }
  });
}
