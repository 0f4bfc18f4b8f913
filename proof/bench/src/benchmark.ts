/** A figure that must not get worse than a limit. */
export interface Budget {
  /** The figure, as `keyOf` writes it. */
  figure: string;
  bound: 'at most' | 'at least';
  limit: number;
}

/** One number of the table. */
export interface Figure {
  /** Name of the question that it answers: `call-cost`. */
  question: string;
  /** What was done: `get`. */
  subject: string;
  /** Whose client did it: `contactkit`. */
  client: string;
  value: number;
}

/** What a figure is known by in the budgets: `call-cost / get / contactkit`. */
export function keyOf({ question, subject, client }: Figure): string {
  return `${question} / ${subject} / ${client}`;
}

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
  /** Whether it finds the same each time, so that one run tells all. */
  isExact?: true;
  /** Measures. Runs in a process of its own. */
  answer(effort: Effort): Promise<Answer>;
}

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
