/** How a request ended. */
export type Outcome =
  | {
      kind: 'answered';
      status: number;
      headers: Readonly<Record<string, string | string[] | undefined>>;
      text: string;
    }
  /** The connection was lost before the end of the answer. */
  | { kind: 'lost'; reason: string }
  /** Nothing came for as long as the client waited. */
  | { kind: 'silent' };
