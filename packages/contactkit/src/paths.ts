// Dotted paths: names of operations, as `tags.set`, and places in the JSON of a provider, as `profile.name`.

/** Cuts a path into its names. */
export function cutPath(path: string): string[] {
  return path.split('.');
}

/** Returns what is at a path; `undefined` when there is nothing. What an object inherits does not count. */
export function getAt(object: unknown, path: string): unknown {
  let found = object;
  for (const name of cutPath(path)) {
    found = Object.entries(found ?? {}).find(([key]) => key === name)?.[1];
  }
  return found;
}

/** Returns a copy of an object with a value at a path; what stands beside it stays. */
export function setAt(object: object, path: string, value: unknown): object {
  return withMember(object, cutPath(path), value);
}

function withMember(object: object, [name = '', ...rest]: string[], value: unknown): object {
  if (rest.length === 0) return { ...object, [name]: value };
  const inner = getAt(object, name);
  return { ...object, [name]: withMember(typeof inner === 'object' && inner ? inner : {}, rest, value) };
}
