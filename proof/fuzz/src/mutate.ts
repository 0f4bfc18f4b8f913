import { junkText, junkValue } from './junk.js';
import type { Random } from './random.js';

/** Changes something in a value of JSON: what it is, a member, or something in a member. */
export function mutate(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.oneIn(8)) return junkValue(random);
  if (Array.isArray(value)) return mutateList(value, random);
  const entries = Object.entries(value);
  const index = random.below(entries.length + 1);
  const chosen = entries[index];
  if (!chosen || random.oneIn(5)) return Object.fromEntries([...entries, extraMember(random)]);
  const [name, member] = chosen;
  if (random.oneIn(4)) return Object.fromEntries(entries.toSpliced(index, 1));
  return Object.fromEntries(entries.with(index, [name, mutate(member, random)]));
}

function mutateList(items: readonly unknown[], random: Random): unknown[] {
  const index = random.below(items.length);
  const action = random.below(4);
  if (action === 0 || items.length === 0) return [...items, junkValue(random)];
  if (action === 1) return items.toSpliced(index, 1);
  if (action === 2) return Array.from({ length: random.below(50) }, () => items[index]);
  return items.with(index, mutate(items[index], random));
}

function extraMember(random: Random): [string, unknown] {
  return [random.oneIn(3) ? '__proto__' : junkText(random), junkValue(random)];
}
