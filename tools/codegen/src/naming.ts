/** `contacts-bulk`, `contacts.bulk` or `starting_after` in PascalCase. */
export function pascalCase(text: string): string {
  return text.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, _separator, letter: string) =>
    letter.toUpperCase(),
  );
}

/** The same in camelCase. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A key of an object literal, quoted only when it must be. */
export function objectKey(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : stringLiteral(name);
}

/** A member of an object: `.limit`, or `['page[size]']` where a dot would not do. */
export function memberAccess(name: string): string {
  const key = objectKey(name);
  return key === name ? `.${name}` : `[${key}]`;
}

/** A text as a literal in single quotes. */
export function stringLiteral(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
