/** Whether two JSON values are the same, whatever the order of their members; `undefined` is as good as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const members = new Map(Object.entries(one));
  const others = new Map(Object.entries(other));
  const names = [...members.keys(), ...others.keys()];
  return names.every((name) => isSame(members.get(name), others.get(name)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
