/** What each contender took in one round, by its name. */
export type Round = Readonly<Record<string, number>>;

/** Measures one contender once. */
export type Measurement = () => Promise<number>;

/**
 * Measures contenders in turns, in another order each time, so that what slows the machine down for a while slows all of
 * them.
 *
 * @param turns how often each is measured in one round; the sum counts
 */
export async function interleave(
  contenders: Readonly<Record<string, Measurement>>,
  rounds: number,
  turns = 1,
): Promise<Round[]> {
  const done: Round[] = [];
  while (done.length < rounds) done.push(await roundOf(contenders, turns));
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

async function roundOf(contenders: Readonly<Record<string, Measurement>>, turns: number): Promise<Round> {
  const entries = Object.entries(contenders);
  const taken = new Map(entries.map(([name]) => [name, 0]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, measure] of shuffled(entries))
      taken.set(name, (taken.get(name) ?? 0) + (await measure()));
  }
  return Object.fromEntries(taken);
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: Math.random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}
