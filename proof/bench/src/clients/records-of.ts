/** Makes a number of records. */
export function recordsOf<Item>(make: (index: number) => Item, count: number): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
