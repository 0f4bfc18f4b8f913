import { ArgumentError } from './argument-error.js';

/**
 * The error for a call that could not be put together, so that nothing was sent.
 *
 * The platform quotes the value of a header that it refuses, which may be a credential: then its error is not passed on.
 */
export function unsendable(
  provider: string,
  operation: string,
  headers: Readonly<Record<string, string>> = {},
  cause: unknown,
): ArgumentError {
  const call = `${provider} ${operation}`;
  const refused = Object.entries(headers).find((header) => !isHeader(header));
  if (refused)
    return new ArgumentError(`${call}: the header '${refused[0]}' has a value that cannot be sent.`);
  return new ArgumentError(`${call}: the query or the body cannot be sent (${cause}).`, { cause });
}

function isHeader(header: [string, string]): boolean {
  try {
    return new Headers([header]).has(header[0]);
  } catch {
    return false;
  }
}
