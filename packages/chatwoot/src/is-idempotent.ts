/** The filter is a POST that only reads: sending it twice does what sending it once does. No other POST is repeated. */
export function isIdempotent(operation: string): boolean {
  return operation === 'contacts.filter';
}
