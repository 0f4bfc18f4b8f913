import { createRandom as createNumbers } from '@contactkit/kit/random';

/** Chance that begins at a seed: the same one always draws the same. */
export interface Random {
  /** A whole number from 0, below a limit. */
  below(limit: number): number;
  /** Whether something happens that does so in one of so many cases. */
  oneIn(cases: number): boolean;
  /** One of several things. */
  pick<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
}

/** Makes it from a seed and the number of what is drawn. */
export function createRandom(seed: number, number: number): Random {
  const next = createNumbers(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneIn: (cases) => below(cases) === 0,
    pick: (things) => things[below(things.length)] ?? things[0],
  };
}
