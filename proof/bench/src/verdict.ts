import { type Budget, type Figure, keyOf } from './benchmark.js';

/** How a figure stands to its budget. */
export interface Verdict {
  budget: Budget;
  /** The figure; `undefined` when nobody measured it. */
  value: number | undefined;
  /** What is left of the budget, as a part of its limit; below 0 when the figure is over it. */
  margin: number;
  holds: boolean;
}

/** Holds each budget against the figures. */
export function verdictsOf(budgets: readonly Budget[], figures: readonly Figure[]): Verdict[] {
  const values = new Map(figures.map((figure) => [keyOf(figure), figure.value]));
  return budgets.map((budget) => verdictOf(budget, values.get(budget.figure)));
}

/** A verdict in words: `call-cost / get / contactkit: 1.52, budget at most 1.40, margin -8.6 %`. */
export function describeVerdict({ budget, value, margin }: Verdict): string {
  const { figure, bound, limit } = budget;
  if (value === undefined) return `${figure}: not measured, budget ${bound} ${formatted(limit)}`;
  return `${figure}: ${formatted(value)}, budget ${bound} ${formatted(limit)}, margin ${percent(margin)}`;
}

/** A part in percent, with its sign. */
export function percent(part: number): string {
  const text = (part * 100).toFixed(1);
  return `${part > 0 ? '+' : ''}${text} %`;
}

function verdictOf(budget: Budget, value: number | undefined): Verdict {
  if (value === undefined) return { budget, value, margin: Number.NaN, holds: false };
  const left = budget.bound === 'at most' ? budget.limit - value : value - budget.limit;
  return { budget, value, margin: left / (budget.limit || 1), holds: left >= 0 };
}

/** A number for people: two digits after the point where they matter, none where they do not. */
export function formatted(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}
