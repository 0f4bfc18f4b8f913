import type { Benchmark } from '../benchmark.js';
import { CLIENT_BUDGETS } from '../budgets.js';
import { CALL_COST } from './call-cost.js';
import { COLD_IMPORT } from './cold-import.js';
import { LOOPBACK } from './loopback.js';
import { BUNDLE_SIZE, INSTALLED_SIZE } from './sizes.js';
import { TYPE_COST } from './type-cost.js';
import { VALIDATION } from './validation.js';
import { WALK } from './walk.js';

/** The clients, and what others use instead of them. */
export const CLIENTS: Benchmark = {
  name: 'clients',
  title: 'Clients against their peers',
  method: 'contactkit is @contactkit/sendblue where nothing else is said, with its defaults.',
  questions: [CALL_COST, LOOPBACK, VALIDATION, BUNDLE_SIZE, INSTALLED_SIZE, COLD_IMPORT, TYPE_COST, WALK],
  budgets: CLIENT_BUDGETS,
};
