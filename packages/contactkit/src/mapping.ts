import type { ArgumentError, UnsupportedError } from '@contactkit/runtime';

/** What becomes of one field of a write. Places are paths in the provider's request, such as `custom_attributes.plan`. */
export type FieldMapping =
  /** Stored as it is. */
  | { outcome: 'exact'; to: string }
  /** Stored, and read back in another form: `how` says which. */
  | { outcome: 'transformed'; to: string; how: string }
  /** Kept as an attribute, at `to`, because the provider has no place for it. */
  | { outcome: 'stashed'; to: string }
  /** Left out, with the reason. */
  | { outcome: 'dropped'; why: string }
  /** Keeps the write from being sent: with this error it rejects. */
  | { outcome: 'refused'; error: ArgumentError | UnsupportedError };

/**
 * What becomes of each field of a write, by its name. A single attribute or native member has an entry of its own, as
 * `attributes.plan`; of a list whose further entries have no place, these have one, as `emails[1]`.
 */
export type MappingReport = Record<string, FieldMapping>;

/**
 * What to do with a value that a provider has no place for.
 *
 * - `refuse`: reject before any request, with an `UnsupportedError` that names the field
 * - `stash`: keep it as an attribute named `contactkit_` and the field, as in `contactkit_phones`; refused where the
 *   provider has no attributes
 * - `drop`: leave it out
 */
export type Lossy = 'refuse' | 'stash' | 'drop';
