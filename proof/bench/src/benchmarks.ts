import type { Benchmark, Question } from './benchmark.js';
import { CLIENT_BUDGETS, FACADE_BUDGETS, MOCK_BUDGETS } from './budgets.js';
import { CALL_COST, LOOPBACK, VALIDATION } from './clients/call-cost.js';
import { TYPE_COST } from './clients/type-cost.js';
import { WALK } from './clients/walk.js';
import { BUNDLE_SIZE, COLD_IMPORT, INSTALLED_SIZE } from './clients/weight.js';
import { CALL_COST as FACADE_CALL_COST } from './facade/call-cost.js';
import {
  BUNDLE_SIZE as FACADE_BUNDLE_SIZE,
  COLD_IMPORT as FACADE_COLD_IMPORT,
  INSTALLED_SIZE as FACADE_INSTALLED_SIZE,
  TYPE_TIME,
} from './facade/weight.js';
import { INSTALLED_ALONE } from './mocks/installed-alone.js';
import { FIRST_ANSWER, FOUR_AT_ONCE } from './mocks/start-time.js';
import { CPU_COST, THROUGHPUT } from './mocks/throughput.js';

/** Everything that can be measured. */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    name: 'clients',
    title: 'Clients against their peers',
    method: 'contactkit is @contactkit/sendblue where nothing else is said, with its defaults.',
    questions: [CALL_COST, LOOPBACK, VALIDATION, BUNDLE_SIZE, INSTALLED_SIZE, COLD_IMPORT, TYPE_COST, WALK],
    budgets: CLIENT_BUDGETS,
  },
  {
    name: 'facade',
    title: 'The facade against its clients',
    method:
      'contactkit is `createContacts(…)` over a client; what it is compared with is that client alone, with the same answers.',
    questions: [FACADE_CALL_COST, FACADE_BUNDLE_SIZE, FACADE_COLD_IMPORT, FACADE_INSTALLED_SIZE, TYPE_TIME],
    budgets: FACADE_BUDGETS,
  },
  {
    name: 'mocks',
    title: 'Mock servers against Prism',
    method:
      'Every server is a process of its own on 127.0.0.1. contactkit is @contactkit/mocks with its engine `prism` or `twin`.',
    questions: [THROUGHPUT, CPU_COST, FIRST_ANSWER, FOUR_AT_ONCE, INSTALLED_ALONE],
    budgets: MOCK_BUDGETS,
  },
];

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
