/** A provider's time as a `Date`: ISO 8601 text, or whole seconds since 1970; `undefined` when it is absent or unreadable. */
export function dateOf(time: string | number | null | undefined): Date | undefined {
  if (time === null || time === undefined) return undefined;
  const date = new Date(typeof time === 'number' ? time * 1000 : time);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
