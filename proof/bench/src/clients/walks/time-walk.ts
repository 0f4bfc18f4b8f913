/** Every item of a list, one after the other. */
export type Walk = AsyncIterable<unknown>;

/** Time of a walk in milliseconds. Fails when it did not see as many items as there are. */
export async function timeWalk(walk: Walk, total: number): Promise<number> {
  const started = performance.now();
  let seen = 0;
  for await (const _ of walk) seen += 1;
  const taken = performance.now() - started;
  if (seen !== total) throw new Error(`A walk saw ${seen} of ${total} contacts.`);
  return taken;
}
