/** The value of a query parameter that is sent once; of several the last counts. */
export function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'object' ? value.at(-1) : value;
}
