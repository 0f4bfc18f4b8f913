import { junkText, junkValue, strangeJson } from './junk.js';
import type { Operation } from './operation.js';
import type { Random } from './random.js';

/** More than a mock reads. */
const TOO_LONG = 1_100_000;
const FIRST_LINE = 100;
const LINES = 100;

/** Makes a body: as the document shows it, changed in one place or in several, cut, or junk. */
export function makeBody({ bodies }: Operation, random: Random): Buffer | undefined {
  const [first, ...others] = bodies;
  if (first === undefined) return random.oneIn(10) ? junk(random) : undefined;
  if (random.oneIn(15)) return undefined;
  if (random.oneIn(8)) return junk(random);
  let body = renumbered(random.pick([first, ...others]), random);
  for (let changes = random.below(6) - 2; changes > 0; changes -= 1) body = mutate(body, random);
  const bytes = Buffer.from(JSON.stringify(body) ?? '');
  if (random.oneIn(20)) return bytes.subarray(0, random.below(bytes.length));
  return random.oneIn(20) ? spoiled(bytes, random) : bytes;
}

function junk(random: Random): Buffer {
  if (random.oneIn(400)) return Buffer.alloc(TOO_LONG, '[');
  if (random.oneIn(3)) return Buffer.from(strangeJson(random));
  if (random.oneIn(3)) return Buffer.from(Array.from({ length: random.below(40) }, () => random.below(256)));
  return Buffer.from(JSON.stringify(junkValue(random)) ?? '');
}

/** Other bytes than UTF-8 has. */
function spoiled(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[random.below(copy.length)] = random.pick([0x00, 0x80, 0xc0, 0xff] as const);
  return copy;
}

/** The same with other phone numbers and addresses, so that some contacts are new and others are known. */
function renumbered(body: unknown, random: Random): unknown {
  const line = String(random.below(LINES)).padStart(2, '0');
  const area = FIRST_LINE + 100 + random.below(700);
  const text = JSON.stringify(body)
    .replaceAll(/\+1\d{10}/g, `+1${area}55501${line}`)
    .replaceAll(/[\w.]+@[\w.]+/g, `person${random.below(1000)}@example.com`)
    .replaceAll(/"(identifier|external_id)":"[^"]*"/g, `"$1":"person-${random.below(1000)}"`);
  return JSON.parse(text);
}

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
