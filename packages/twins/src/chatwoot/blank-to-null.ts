/** A text, or `null` when nothing but space is in it. */
export function blankToNull(text: string | null | undefined): string | null {
  return text?.trim() ? text : null;
}
