import type { Budget } from '../budget.js';

/** What our mock servers promise. */
export const BUDGETS: readonly Budget[] = [
  ...['Sendblue', 'Chatwoot'].flatMap((api): Budget[] => [
    {
      figure: `throughput / ${api}, ÷ prism-cli -v silent / contactkit, prism`,
      bound: 'at least',
      limit: 1,
    },
    {
      figure: `throughput / ${api}, ÷ prism-cli -v silent / contactkit, twin`,
      bound: 'at least',
      limit: 5,
    },
    { figure: `throughput / ${api}, ÷ prism-cli / contactkit, twin`, bound: 'at least', limit: 12 },
    { figure: `cpu-cost / ${api} / contactkit, twin`, bound: 'at most', limit: 1.6 },
  ]),
  { figure: 'first-answer / ÷ node:http + Map / contactkit, twin', bound: 'at most', limit: 1.5 },
  { figure: 'four-at-once / ready, ÷ four prism-cli / contactkit, prism', bound: 'at most', limit: 0.4 },
  { figure: 'four-at-once / memory, ÷ four prism-cli / contactkit, prism', bound: 'at most', limit: 0.3 },
  { figure: 'four-at-once / ready, ÷ four prism-cli / contactkit, twin', bound: 'at most', limit: 0.08 },
  { figure: 'four-at-once / memory, ÷ four prism-cli / contactkit, twin', bound: 'at most', limit: 0.12 },
  { figure: 'installed-alone / @stoplight packages / contactkit, twin', bound: 'at most', limit: 0 },
];
