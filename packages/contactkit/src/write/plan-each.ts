import { ArgumentError, type ContactKitError, isContactKitError } from '@contactkit/runtime';
import type { ContactUpdate } from '../contact.js';
import type { CreateOf, FieldTable } from '../field-table.js';
import type { Lossy } from '../mapping.js';
import { planWrite, type WritePlan } from './plan-write.js';
import type { WriteTarget } from './write-draft.js';

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
