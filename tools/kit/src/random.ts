/** A source of numbers from 0 up to 1; the same seed gives the same ones. */
export type Random = () => number;

/** Creates a generator (mulberry32) from a whole number or a text, so that one thing can be drawn without those before it. */
export function createRandom(seed: number | string): Random {
  let state = typeof seed === 'string' ? hash(seed) : seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws one of several things, each as likely as its weight says.
 *
 * @throws {RangeError} when there is nothing to draw from
 */
export function draw<Thing extends { weight: number }>(things: readonly Thing[], random: Random): Thing {
  const total = things.reduce((sum, { weight }) => sum + weight, 0);
  let rest = random() * total;
  const drawn = things.find(({ weight }) => {
    rest -= weight;
    return rest < 0;
  });
  const last = things.at(-1);
  if (!last) throw new RangeError('There is nothing to draw from.');
  return drawn ?? last;
}

/** Hashes a text (FNV-1a, 32 bits). */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
}
