import type { ContactCreate, ContactUpdate } from '../contact.js';
import type { MappingReport } from '../mapping.js';

/** The values that are stored as they are, and so read back as they are. */
export function exactOf(values: ContactUpdate, mapping: MappingReport): ContactCreate {
  return Object.fromEntries(Object.entries(values).filter(([field]) => mapping[field]?.outcome === 'exact'));
}
