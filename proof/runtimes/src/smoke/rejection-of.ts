/** What a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => Promise.reject(new Error('The call was fulfilled.')),
    (reason: unknown) => reason,
  );
}
