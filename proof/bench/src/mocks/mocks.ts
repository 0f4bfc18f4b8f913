import type { Benchmark } from '../benchmark.js';
import { MOCK_BUDGETS } from '../budgets.js';
import { FIRST_ANSWER } from './first-answer.js';
import { FOUR_AT_ONCE } from './four-at-once.js';
import { INSTALLED_ALONE } from './installed-alone.js';
import { CPU_COST, THROUGHPUT } from './throughput.js';

/** The mock servers, and Prism's own. */
export const MOCKS: Benchmark = {
  name: 'mocks',
  title: 'Mock servers against Prism',
  method:
    'Every server is a process of its own on 127.0.0.1. contactkit is @contactkit/mocks with its engine `prism` or `twin`.',
  questions: [THROUGHPUT, CPU_COST, FIRST_ANSWER, FOUR_AT_ONCE, INSTALLED_ALONE],
  budgets: MOCK_BUDGETS,
};
