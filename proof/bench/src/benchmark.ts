import type { Budget } from './budget.js';
import type { Question } from './question.js';

/** Questions that are asked together, and stand in one table. */
export interface Benchmark {
  /** `clients`. */
  name: string;
  /** Heading of the table. */
  title: string;
  /** What holds for all figures, in sentences. */
  method: string;
  /** In the order of the table. */
  questions: readonly Question[];
  budgets: readonly Budget[];
}
