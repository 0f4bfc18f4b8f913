import type { Benchmark } from '../benchmark.js';
import { BUDGETS } from './budgets.js';
import { BUNDLE_SIZE } from './bundle-size.js';
import { CALL_COST } from './call-cost.js';
import { COLD_IMPORT } from './cold-import.js';
import { INSTALLED_SIZE } from './installed-size.js';
import { TYPE_TIME } from './type-time.js';

/** The facade, and the clients that it stands on. */
export const FACADE: Benchmark = {
  name: 'facade',
  title: 'The facade against its clients',
  method:
    'contactkit is `createContacts(…)` over a client; what it is compared with is that client alone, with the same answers.',
  questions: [CALL_COST, BUNDLE_SIZE, COLD_IMPORT, INSTALLED_SIZE, TYPE_TIME],
  budgets: BUDGETS,
};
