import type { Budget } from '../budget.js';

/** What the facade may cost above the client that it stands on. */
export const BUDGETS: readonly Budget[] = [
  { figure: 'call-cost / retrieve / contactkit, Sendblue', bound: 'at most', limit: 1.2 },
  { figure: 'call-cost / retrieve / contactkit, orq.ai', bound: 'at most', limit: 1.2 },
  { figure: 'call-cost / retrieve / contactkit, Chatwoot', bound: 'at most', limit: 1.2 },
  { figure: 'call-cost / list of 50 / contactkit, Sendblue', bound: 'at most', limit: 1.35 },
  { figure: 'call-cost / list of 50 / contactkit, orq.ai', bound: 'at most', limit: 1.35 },
  { figure: 'call-cost / list of 50 / contactkit, Chatwoot', bound: 'at most', limit: 1.35 },
  { figure: 'call-cost / list of 1000 / contactkit, Sendblue', bound: 'at most', limit: 1.35 },
  { figure: 'call-cost / list of 1000 / contactkit, orq.ai', bound: 'at most', limit: 1.35 },
  { figure: 'call-cost / list of 1000 / contactkit, Chatwoot', bound: 'at most', limit: 1.35 },
  { figure: 'bundle-size / one provider / contactkit', bound: 'at most', limit: 10 },
  { figure: 'bundle-size / all four / contactkit', bound: 'at most', limit: 17 },
  { figure: 'cold-import / import / contactkit', bound: 'at most', limit: 1.35 },
  { figure: 'installed-size / packages / contactkit', bound: 'at most', limit: 9 },
  { figure: 'installed-size / KiB / contactkit', bound: 'at most', limit: 1200 },
  { figure: 'type-time / tsc, ÷ client / contactkit', bound: 'at most', limit: 1.2 },
];
