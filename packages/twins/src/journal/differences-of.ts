/**
 * How a value differs from what is wanted, one line for each place. A wanted object may be a part of the value; everything
 * else has to be the same.
 */
export function differencesOf(wanted: unknown, value: unknown, place = ''): string[] {
  if (isObject(wanted) && isObject(value)) {
    const names = Object.keys(wanted).filter((name) => wanted[name] !== undefined);
    return names.flatMap((name) =>
      differencesOf(wanted[name], value[name], place === '' ? name : `${place}.${name}`),
    );
  }
  const [expected, found] = [JSON.stringify(wanted), JSON.stringify(value)];
  return expected === found ? [] : [`${place}: expected ${expected}, was ${found}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
