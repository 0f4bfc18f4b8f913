import type { Benchmark } from '../benchmark.js';
import { FACADE_BUDGETS } from '../budgets.js';
import { CALL_COST } from './call-cost.js';
import { BUNDLE_SIZE, INSTALLED_SIZE } from './sizes.js';
import { COLD_IMPORT, TYPE_TIME } from './times.js';

/** The facade, and the clients that it stands on. */
export const FACADE: Benchmark = {
  name: 'facade',
  title: 'The facade against its clients',
  method:
    'contactkit is `createContacts(…)` over a client; what it is compared with is that client alone, with the same answers.',
  questions: [CALL_COST, BUNDLE_SIZE, COLD_IMPORT, INSTALLED_SIZE, TYPE_TIME],
  budgets: FACADE_BUDGETS,
};
