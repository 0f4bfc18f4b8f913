/** Rejects what is not as it should be. */
export function assert(condition: boolean, problem: string): asserts condition {
  if (!condition) throw new Error(problem);
}
