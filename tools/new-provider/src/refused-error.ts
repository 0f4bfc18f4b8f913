/** Nothing was made, for a reason that the message tells to a person. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
