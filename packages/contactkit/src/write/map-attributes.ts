import { lose } from './lose.js';
import type { WriteDraft } from './write-draft.js';

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
