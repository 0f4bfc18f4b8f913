import type { Condition, Test } from './condition.js';
import { invalidQueryOperator } from './filter-error.js';

/**
 * Joins the tests of conditions by their operators. AND binds closer than OR, and no conditions are met by everyone.
 *
 * @throws {FilterError} when one before the last is not joined, or the last one is
 */
export function joinConditions(
  conditions: readonly Condition[],
  testOf: (condition: Condition) => Test,
): Test {
  for (const [index, { query_operator }] of conditions.entries()) {
    const isLast = index === conditions.length - 1;
    if (isLast === Boolean(query_operator)) throw invalidQueryOperator();
  }
  const groups: Test[][] = [[]];
  for (const condition of conditions) {
    groups.at(-1)?.push(testOf(condition));
    if (condition.query_operator?.toUpperCase() === 'OR') groups.push([]);
  }
  return (contact) => groups.some((tests) => tests.every((test) => test(contact)));
}
