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
