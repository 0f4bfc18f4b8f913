import type { Random } from './random.js';

const TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '1e400',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  'undefined',
  '9007199254740993',
  '1.5',
  '__proto__',
  'constructor',
  'toString',
  'a/b',
  '../..',
  '..',
  '.',
  '%',
  '%00',
  '%zz',
  '\u0000',
  '\r\n',
  "'; drop table contacts; --",
  '<script>',
  'ü',
  'Ω≈ç√',
  '🦄',
  '\ud800',
  'ß'.repeat(40),
  '+12025550143',
  '2026-02-30T25:61:00Z',
  'nobody@example.com',
] as const;

const LONG = 6000;
const DEEP = 20_000;

/** A text that nobody expects. */
export function junkText(random: Random): string {
  if (random.oneIn(30)) return random.pick(['x', 'é', '🦄', '%41', '/']).repeat(random.below(LONG));
  if (random.oneIn(4)) return characters(random, 1 + random.below(12));
  return random.pick(TEXTS);
}

/** A value of JSON that nobody expects. */
export function junkValue(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 3 ? 6 : 10);
  if (kind === 0) return null;
  if (kind === 1) return random.oneIn(2);
  if (kind === 2)
    return random.pick([0, -0, -1, 1.5, 1e21, 1e308, 2 ** 53, -(2 ** 63), random.below(1000)] as const);
  if (kind < 6) return junkText(random);
  const length = random.below(random.oneIn(40) ? 300 : 4);
  const values = Array.from({ length }, () => junkValue(random, depth + 1));
  if (kind < 8) return values;
  return Object.fromEntries(values.map((value) => [junkText(random), value]));
}

/** Text of JSON that no `JSON.stringify` writes: very deep, or a number that is none. */
export function strangeJson(random: Random): string {
  const depth = random.below(DEEP);
  return random.pick([
    '['.repeat(depth) + ']'.repeat(depth),
    `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    '1e400',
    '-1e400',
    '{"__proto__":{"polluted":true}}',
    '{"a":1,"a":2}',
    '"\\ud800"',
    '\ufeff{}',
    ' ',
    'NaN',
    '{',
    '[1,',
    '"',
    '12345678901234567890123456789012345678901234567890',
  ]);
}

function characters(random: Random, length: number): string {
  const codes = Array.from({ length }, () => random.pick([0x7f, 0xff, 0x2fff, 0xffff, 0x10ffff] as const));
  return String.fromCodePoint(...codes.map((limit) => random.below(limit)));
}
