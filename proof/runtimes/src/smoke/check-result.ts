/** What became of one check on one platform. */
export interface CheckResult {
  /** What is checked, for example `orq list`. */
  name: string;
  /** What is wrong; `undefined` when nothing is. */
  problem: string | undefined;
}
