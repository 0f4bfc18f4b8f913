/** A value of JSON in which one thing was changed. */
export interface Mutation {
  /** JSON pointer to what was changed. */
  path: string;
  value: unknown;
}

/** Part of every text that a mutation puts in: whoever quotes values shows it. */
export const MARK = 'nora-3f9a';

const REPLACEMENTS: readonly unknown[] = [null, MARK, '', 7.5, -1, true, [], {}];

/** Every value with one thing changed: a value replaced, or a member added to or taken from an object. */
export function mutationsOf(value: unknown, path = ''): Mutation[] {
  const replaced = REPLACEMENTS.map((replacement) => ({ path, value: replacement }));
  if (Array.isArray(value))
    return [...replaced, ...value.flatMap((item, index) => inside(value, `${index}`, item, path))];
  if (typeof value !== 'object' || value === null) return replaced;
  const members = Object.entries(value);
  return [
    ...replaced,
    { path, value: { ...value, [`unknown ${MARK}`]: MARK } },
    ...members.map(([name]) => ({
      path,
      value: Object.fromEntries(members.filter(([key]) => key !== name)),
    })),
    ...members.flatMap(([name, member]) => inside(value, name, member, path)),
  ];
}

function inside(parent: object, key: string, member: unknown, path: string): Mutation[] {
  return mutationsOf(member, `${path}/${key}`).map((mutation) => ({
    path: mutation.path,
    value: Object.assign(structuredClone(parent), { [key]: mutation.value }),
  }));
}
