import { UnsupportedError } from '@contactkit/runtime';
import type { ContactField, ContactUpdate, Lossy, MappingReport } from '../model/contact.js';
import type { FieldTable, NativeMembers, WriteOperation } from '../model/field-table.js';

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

const ADVICE = {
  why: 'Its attributes are text: convert the value.',
  instead: "Pass { lossy: 'stash' } to keep it as JSON, or",
};

/** Where attributes are text, deals with the others: a number is not turned into text unasked, it would not come back as one. */
export function mapAttributes(draft: WriteDraft): void {
  const { target, operation, values, mapping, lossy } = draft;
  const rule = target.fields.attributes;
  if (!rule?.texts) return;
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(values.attributes ?? {})) {
    const at = `attributes.${name}`;
    if (typeof value === 'string') kept.push([name, value]);
    else if (value !== undefined && lossy === 'stash') {
      kept.push([name, JSON.stringify(value)]);
      mapping[at] = { outcome: 'transformed', to: `${rule[operation]}.${name}`, how: 'JSON, as text' };
    } else if (value !== undefined) lose(draft, { field: 'attributes', at, value: null, ...ADVICE });
  }
  const isLossy = Object.keys(mapping).some((name) => name.startsWith('attributes.'));
  if (isLossy && kept.every(([name]) => `attributes.${name}` in mapping)) delete mapping.attributes;
  if (isLossy && kept.length === 0) delete values.attributes;
  else values.attributes = Object.fromEntries(kept);
}

/** What a provider can store, as its adapter says. */
export interface WriteTarget<Table extends FieldTable = FieldTable> {
  readonly name: string;
  readonly fields: Table;
  readonly native?: NativeMembers | undefined;
}

/** A write on its way from what was given to what the provider can store. */
export interface WriteDraft {
  readonly target: WriteTarget;
  readonly operation: WriteOperation;
  /** What was given. */
  readonly contact: ContactUpdate;
  readonly lossy: Lossy;
  /** What can be stored: less than what was given, or with more attributes. */
  readonly values: ContactUpdate;
  readonly mapping: MappingReport;
}

/** `null`, a list without entries, and attributes without names: there is nothing to keep. */
export function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
}
