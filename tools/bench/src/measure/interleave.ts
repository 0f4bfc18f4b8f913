import { median } from './median.js';

/** What each contender took in one round, by its name. */
export type Round = Readonly<Record<string, number>>;

/** Measures one contender once. */
export type Measurement = () => Promise<number>;

/**
 * Measures contenders in turns, in another order each round, so that what slows the machine down for a while slows all of
 * them.
 */
export async function interleave(
  contenders: Readonly<Record<string, Measurement>>,
  rounds: number,
): Promise<Round[]> {
  const done: Round[] = [];
  while (done.length < rounds) done.push(await roundOf(contenders));
  return done;
}

/** Median of the ratios of two contenders, each taken inside one round. */
export function ratioOf(rounds: readonly Round[], one: string, other: string): number {
  return median(rounds.map((round) => figureOf(round, one) / figureOf(round, other)));
}

/** What a contender took in a round. */
export function figureOf(round: Round, name: string): number {
  const figure = round[name];
  if (figure === undefined) throw new Error(`Nobody measured '${name}'.`);
  return figure;
}

async function roundOf(contenders: Readonly<Record<string, Measurement>>): Promise<Round> {
  const taken = new Map<string, number>();
  for (const [name, measure] of shuffled(Object.entries(contenders))) taken.set(name, await measure());
  return Object.fromEntries(Object.keys(contenders).map((name) => [name, taken.get(name) ?? Number.NaN]));
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: Math.random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
