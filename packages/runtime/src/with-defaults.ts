/** The defaults of a query, and on top of them what the query says. A member that is `undefined` says nothing. */
export function withDefaults<Query extends object>(defaults: Partial<Query>, query: Query): Query {
  const merged = { ...defaults, ...query };
  for (const name in defaults) {
    if (query[name] === undefined) Object.assign(merged, { [name]: defaults[name] });
  }
  return merged;
}
