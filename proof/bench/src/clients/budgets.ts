import type { Budget } from '../budget.js';

/** What our clients promise, with their defaults on: retry, timeout and typed errors. */
export const BUDGETS: readonly Budget[] = [
  { figure: 'call-cost / get / contactkit', bound: 'at most', limit: 1.4 },
  { figure: 'call-cost / create / contactkit', bound: 'at most', limit: 1.5 },
  { figure: 'call-cost / list of 50 / contactkit', bound: 'at most', limit: 1.15 },
  { figure: 'call-cost / list of 1000 / contactkit', bound: 'at most', limit: 1.1 },
  { figure: 'call-cost / get, ÷ sendblue / contactkit', bound: 'at most', limit: 0.6 },
  { figure: 'call-cost / create, ÷ sendblue / contactkit', bound: 'at most', limit: 0.6 },
  { figure: 'loopback / get / contactkit', bound: 'at most', limit: 1.25 },
  { figure: 'loopback / create / contactkit', bound: 'at most', limit: 1.35 },
  { figure: 'validation / list of 1000 / contactkit', bound: 'at most', limit: 1.7 },
  { figure: 'bundle-size / five methods / contactkit', bound: 'at most', limit: 4.5 },
  { figure: 'bundle-size / with iterate and pages / contactkit', bound: 'at most', limit: 6.5 },
  { figure: 'installed-size / packages / contactkit', bound: 'at most', limit: 4 },
  { figure: 'installed-size / KiB / contactkit', bound: 'at most', limit: 450 },
  { figure: 'cold-import / import / contactkit', bound: 'at most', limit: 1.15 },
  { figure: 'type-cost / skipLibCheck: true / contactkit', bound: 'at most', limit: 350 },
  { figure: 'type-cost / skipLibCheck: false / contactkit', bound: 'at most', limit: 500 },
  { figure: 'walk / Chatwoot, 1 page at a time / contactkit', bound: 'at most', limit: 1.08 },
  { figure: 'walk / Chatwoot, 4 pages at a time / contactkit', bound: 'at most', limit: 1.08 },
  { figure: 'walk / Chatwoot, 8 pages at a time / contactkit', bound: 'at most', limit: 1.08 },
  { figure: 'walk / Chatwoot, 8 pages at a time, times faster / contactkit', bound: 'at least', limit: 7 },
  { figure: 'walk / Chatwoot, requests beyond the last page / contactkit', bound: 'at most', limit: 0 },
  { figure: 'walk / Sendblue, 100 a page, 8 pages at a time / contactkit', bound: 'at most', limit: 1.25 },
  { figure: 'walk / Sendblue, defaults, ÷ sendblue / contactkit', bound: 'at most', limit: 0.15 },
  { figure: 'walk / orq.ai, slow consumer, ÷ without prefetch / contactkit', bound: 'at most', limit: 0.56 },
];
