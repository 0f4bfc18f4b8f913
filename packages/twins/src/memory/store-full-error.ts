/** Thrown when a twin would hold more than it may. */
export class StoreFullError extends Error {
  override readonly name = 'StoreFullError';
}
