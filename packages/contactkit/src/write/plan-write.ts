import type { ContactUpdate } from '../contact.js';
import type { CreateOf, FieldTable, UpdateOf, WriteOperation } from '../field-table.js';
import type { Lossy, MappingReport } from '../mapping.js';
import { mapWrite } from './map-write.js';
import type { WriteTarget } from './write-draft.js';

/** A write that the provider can store. */
export interface WritePlan<Values> {
  /** The values without those that are dropped, and with those that are stashed. */
  values: Values;
  /** What becomes of each value that was given. */
  mapping: MappingReport;
}

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
