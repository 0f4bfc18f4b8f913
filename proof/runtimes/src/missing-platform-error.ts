/** A platform is not installed, and this command cannot install it. The message says how. */
export class MissingPlatformError extends Error {
  override readonly name = 'MissingPlatformError';
}
