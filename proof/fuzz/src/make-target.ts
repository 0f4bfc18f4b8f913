import { junkText } from './junk.js';
import type { Known } from './known.js';
import type { Operation } from './operation.js';
import type { Random } from './random.js';

/** Makes the path and query of a request to an operation, right or wrong. */
export function makeTarget(operation: Operation, known: Known, random: Random): string {
  const segments = operation.template.map((part) =>
    part.startsWith('{') ? parameter(operation.path[part.slice(1, -1)] ?? '1', known, random) : part,
  );
  const path = `/${(random.oneIn(12) ? bent(segments, random) : segments).join('/')}`;
  return path + makeQuery(operation, known, random);
}

function parameter(example: string, known: Known, random: Random): string {
  if (random.oneIn(9)) return written(junkText(random), random);
  return encodeURIComponent(random.oneIn(3) ? example : known.draw(random));
}

/** A path with a segment too many, too few or of dots. */
function bent(segments: readonly string[], random: Random): string[] {
  const index = random.below(segments.length + 1);
  const extra = random.pick([
    '',
    '.',
    '..',
    '%2e%2e',
    '%2F',
    'bulk',
    'search',
    '%00',
    '%C3%28',
    '%E0%A4%A',
  ] as const);
  const cut = random.oneIn(2) ? 1 : 0;
  return segments.toSpliced(index, cut, random.oneIn(3) ? written(junkText(random), random) : extra);
}

function makeQuery({ query }: Operation, known: Known, random: Random): string {
  const shown = Object.entries(query).filter(() => random.oneIn(3));
  const pairs = shown.map(([name, example]) => {
    if (random.oneIn(6)) return `${written(name, random)}=${written(junkText(random), random)}`;
    return `${encodeURIComponent(name)}=${encodeURIComponent(random.oneIn(8) ? known.draw(random) : example)}`;
  });
  if (random.oneIn(12))
    pairs.push(`${written(junkText(random), random)}=${written(junkText(random), random)}`);
  if (random.oneIn(10)) pairs.push(...pairs);
  return pairs.length > 0 || random.oneIn(20) ? `?${pairs.join('&')}` : '';
}

/** Percent-encoded, or as it is, as far as a request line can hold it. */
function written(text: string, random: Random): string {
  if (!random.oneIn(6)) return encodeURIComponent(text.toWellFormed());
  return Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[^\x21-\xff]|[?#]/g, '_');
}
