import type { Budget } from './benchmark.js';

// Each is judged by the median of three runs: on a shared machine figures move by a third between runs.

/** What our clients promise, with their defaults on: retry, timeout and typed errors. */
export const CLIENT_BUDGETS: readonly Budget[] = [
  { figure: 'call-cost / get / contactkit', bound: 'at most', limit: 1.75 },
  { figure: 'call-cost / create / contactkit', bound: 'at most', limit: 1.6 },
  { figure: 'call-cost / list of 50 / contactkit', bound: 'at most', limit: 1.2 },
  { figure: 'call-cost / list of 1000 / contactkit', bound: 'at most', limit: 1.1 },
  { figure: 'call-cost / get, ÷ sendblue / contactkit', bound: 'at most', limit: 0.5 },
  { figure: 'call-cost / create, ÷ sendblue / contactkit', bound: 'at most', limit: 0.5 },
  { figure: 'loopback / get / contactkit', bound: 'at most', limit: 1.25 },
  { figure: 'loopback / create / contactkit', bound: 'at most', limit: 1.35 },
  { figure: 'validation / list of 1000 / contactkit', bound: 'at most', limit: 1.7 },
  { figure: 'bundle-size / five methods / contactkit', bound: 'at most', limit: 9.2 },
  { figure: 'bundle-size / with iterate and pages / contactkit', bound: 'at most', limit: 9.2 },
  { figure: 'installed-size / packages / contactkit', bound: 'at most', limit: 4 },
  { figure: 'installed-size / KiB / contactkit', bound: 'at most', limit: 450 },
  { figure: 'cold-import / import / contactkit', bound: 'at most', limit: 1.3 },
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

/** What the facade may cost above the client that it stands on. */
export const FACADE_BUDGETS: readonly Budget[] = [
  { figure: 'call-cost / retrieve / contactkit, Sendblue', bound: 'at most', limit: 1.25 },
  { figure: 'call-cost / retrieve / contactkit, orq.ai', bound: 'at most', limit: 1.25 },
  { figure: 'call-cost / retrieve / contactkit, Chatwoot', bound: 'at most', limit: 1.25 },
  { figure: 'call-cost / list of 50 / contactkit, Sendblue', bound: 'at most', limit: 1.4 },
  { figure: 'call-cost / list of 50 / contactkit, orq.ai', bound: 'at most', limit: 1.4 },
  { figure: 'call-cost / list of 50 / contactkit, Chatwoot', bound: 'at most', limit: 1.4 },
  { figure: 'call-cost / list of 1000 / contactkit, Sendblue', bound: 'at most', limit: 1.4 },
  { figure: 'call-cost / list of 1000 / contactkit, orq.ai', bound: 'at most', limit: 1.4 },
  { figure: 'call-cost / list of 1000 / contactkit, Chatwoot', bound: 'at most', limit: 1.4 },
  { figure: 'bundle-size / one provider / contactkit', bound: 'at most', limit: 14 },
  { figure: 'bundle-size / all four / contactkit', bound: 'at most', limit: 20 },
  { figure: 'cold-import / import / contactkit', bound: 'at most', limit: 1.42 },
  { figure: 'installed-size / packages / contactkit', bound: 'at most', limit: 9 },
  { figure: 'installed-size / KiB / contactkit', bound: 'at most', limit: 1200 },
  { figure: 'type-time / tsc, ÷ client / contactkit', bound: 'at most', limit: 1.2 },
];

/** What our mock servers promise. */
export const MOCK_BUDGETS: readonly Budget[] = [
  ...['Sendblue', 'Chatwoot'].flatMap((api): Budget[] => [
    {
      figure: `throughput / ${api}, ÷ prism-cli -v silent / contactkit, prism`,
      bound: 'at least',
      limit: 0.95,
    },
    {
      figure: `throughput / ${api}, ÷ prism-cli -v silent / contactkit, twin`,
      bound: 'at least',
      limit: 4.3,
    },
    { figure: `throughput / ${api}, ÷ prism-cli / contactkit, twin`, bound: 'at least', limit: 9 },
    { figure: `cpu-cost / ${api} / contactkit, twin`, bound: 'at most', limit: 1.75 },
  ]),
  { figure: 'first-answer / ÷ node:http + Map / contactkit, twin', bound: 'at most', limit: 1.5 },
  { figure: 'four-at-once / ready, ÷ four prism-cli / contactkit, prism', bound: 'at most', limit: 0.4 },
  { figure: 'four-at-once / memory, ÷ four prism-cli / contactkit, prism', bound: 'at most', limit: 0.3 },
  { figure: 'four-at-once / ready, ÷ four prism-cli / contactkit, twin', bound: 'at most', limit: 0.08 },
  { figure: 'four-at-once / memory, ÷ four prism-cli / contactkit, twin', bound: 'at most', limit: 0.12 },
  { figure: 'installed-alone / @stoplight packages / contactkit, twin', bound: 'at most', limit: 0 },
];
