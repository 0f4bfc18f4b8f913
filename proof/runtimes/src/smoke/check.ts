/** One thing that must work on every platform. Rejects when it does not. */
export interface Check {
  /** What is checked, for example `orq list`. */
  name: string;
  run(): Promise<void>;
}
