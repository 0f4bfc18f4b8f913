import { UnsupportedError } from '@contactkit/runtime';
import type { ContactField } from '../contact.js';
import { isNothing } from './is-nothing.js';
import type { WriteDraft } from './write-draft.js';

/** A value without a place at the provider. */
interface Loss {
  field: ContactField;
  value: unknown;
  /** Why, as a sentence. */
  why?: string | undefined;
  /** Its name in the report. @default the field */
  at?: string;
  /** What to do to keep it in another way than under a name of its own, ending in "or". */
  instead?: string;
}

/** Deals with a value that has no place, as the caller wants it: refuses it, stashes it or leaves it out. */
export function lose(draft: WriteDraft, { field, value, why = '', at = field, instead }: Loss): void {
  const { target, operation, lossy, mapping } = draft;
  const stash = stashFor(draft, field, value);
  if (lossy === 'drop') {
    mapping[at] = { outcome: 'dropped', why: why || `${target.name} has no place for it.` };
  } else if (lossy === 'stash' && typeof stash === 'object') {
    draft.values.attributes = { ...draft.values.attributes, [stash.name]: stash.value };
    mapping[at] = { outcome: 'stashed', to: stash.to };
  } else {
    const keep =
      typeof stash === 'object'
        ? `Pass { lossy: 'stash' } to keep it at '${stash.to}', or`
        : (instead ?? stash);
    const advice = `${why} ${keep} { lossy: 'drop' } to leave it out.`.trimStart();
    const error = new UnsupportedError({ provider: target.name, operation, field: at, advice });
    mapping[at] = { outcome: 'refused', error };
  }
}

/** Where a value can be kept among the attributes; or the beginning of a sentence that says what to do where it cannot. */
function stashFor({ target, operation, contact }: WriteDraft, field: ContactField, value: unknown) {
  const rule = target.fields.attributes;
  const place = rule?.[operation];
  const name = `contactkit_${field}`;
  if (place === undefined || isNothing(value)) return 'Pass';
  if (operation === 'update' && rule?.replaces && contact.attributes === undefined) {
    return "Pass 'attributes' as well, which an update replaces, with { lossy: 'stash' } to keep it there, or";
  }
  if (Object.hasOwn(contact.attributes ?? {}, name)) return `There is an attribute '${name}' already: pass`;
  return { name, to: `${place}.${name}`, value: rule?.texts ? textOf(value) : value };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
