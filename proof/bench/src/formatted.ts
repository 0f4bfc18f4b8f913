/** A number for people: two digits after the point where they matter, none where they do not. */
export function formatted(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}
