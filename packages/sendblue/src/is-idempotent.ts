/** A create that may change an existing contact does the same when it is sent twice. No other POST does. */
export function isIdempotent(operation: string, body: unknown): boolean {
  return (
    operation === 'contacts.create' &&
    typeof body === 'object' &&
    body !== null &&
    'update_if_exists' in body &&
    body.update_if_exists === true
  );
}
