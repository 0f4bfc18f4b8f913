import { changesFrom } from '../compare.js';
import type { Contact, ContactCreate, ContactUpdate, Lossy, MappingReport } from '../model/contact.js';
import type { WriteTarget } from '../write/lossy.js';
import { planWrite } from '../write/plan.js';

/** What an upsert does with a contact: as its outcome tells, with what that takes. */
export type UpsertDecision =
  | { readonly outcome: 'created' }
  | { readonly outcome: 'conflict'; readonly candidates: Contact[] }
  | { readonly outcome: 'unchanged'; readonly contact: Contact; readonly mapping: MappingReport }
  | {
      readonly outcome: 'updated';
      readonly id: string;
      readonly changes: ContactUpdate;
      readonly mapping: MappingReport;
    };

/**
 * Decides what is to be done with a contact, given those that have one of its keys.
 *
 * @throws {UnsupportedError} when a value that differs can be neither changed nor lost
 */
export function decide(
  target: WriteTarget,
  found: Contact[],
  contact: ContactCreate,
  lossy: Lossy | undefined,
): UpsertDecision {
  const [existing, ...others] = found;
  if (existing === undefined) return { outcome: 'created' };
  if (others.length > 0) return { outcome: 'conflict', candidates: found };
  const differing = changesFrom(existing, contact, target.fields);
  const joins = lossy === 'stash' && target.fields.attributes?.replaces;
  const wanted = joins ? withAttributes(differing, existing, contact) : differing;
  const { values, mapping } = planWrite(target, 'update', wanted, lossy);
  // A stash may be there already.
  const changes = changesFrom(existing, values, target.fields);
  if (Object.keys(changes).length === 0) return { outcome: 'unchanged', contact: existing, mapping };
  return { outcome: 'updated', id: existing.id, changes, mapping };
}

/** Adds the attributes that an update would replace, so that a stash goes among them; not those that are stashed anew. */
function withAttributes(changes: ContactUpdate, existing: Contact, contact: ContactCreate): ContactUpdate {
  const stashed = Object.keys(changes).map((field) => `contactkit_${field}`);
  const kept = Object.entries(existing.attributes ?? {}).filter(([name]) => !stashed.includes(name));
  return { ...changes, attributes: changes.attributes ?? contact.attributes ?? Object.fromEntries(kept) };
}
