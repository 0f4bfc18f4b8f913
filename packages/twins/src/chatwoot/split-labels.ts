/** The labels that a list of texts stands for: a comma splits, and what is empty or there already is dropped. */
export function splitLabels(texts: readonly string[]): string[] {
  const labels = texts.flatMap((text) => text.split(',')).map((label) => label.trim());
  return [...new Set(labels)].filter((label) => label !== '');
}
