import type { Benchmark, Question } from './benchmark.js';
import { CLIENTS } from './clients/clients.js';
import { FACADE } from './facade/facade.js';
import { MOCKS } from './mocks/mocks.js';

/** Everything that can be measured. */
export const BENCHMARKS: readonly Benchmark[] = [CLIENTS, FACADE, MOCKS];

/** The benchmark of a name. */
export function benchmarkNamed(name: string | undefined): Benchmark {
  return named('benchmark', BENCHMARKS, name);
}

/** The question of a name. */
export function questionNamed({ questions }: Benchmark, name: string | undefined): Question {
  return named('question', questions, name);
}

function named<Item extends { name: string }>(
  kind: string,
  items: readonly Item[],
  name: string | undefined,
): Item {
  const found = items.find((each) => each.name === name);
  if (found) return found;
  const names = items.map((each) => each.name).join(', ');
  throw new Error(`There is no ${kind} '${name}'. There are: ${names}.`);
}
