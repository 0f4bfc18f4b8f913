import type { Figure } from './figure.js';

/** How thorough to be. */
export interface Effort {
  /** Few rounds and short walks: to see that it works, not what the figures are. */
  quick: boolean;
}

/** What a question found out. */
export interface Answer {
  figures: Omit<Figure, 'question'>[];
  /** Sentences to print below the figures. */
  notes?: string[];
}

/** Something that is measured. */
export interface Question {
  /** `call-cost`. */
  name: string;
  /** Heading of its part of the table. */
  title: string;
  /** What exactly is measured, in a sentence or two. */
  method: string;
  /** Measures. Runs in a process of its own. */
  answer(effort: Effort): Promise<Answer>;
}
