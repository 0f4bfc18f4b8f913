import type { Store } from '../create-store.js';
import type { Condition, Test } from './condition.js';

/** Makes the test of a condition on labels. Only the first label of a condition counts, in small letters. */
export function labelTest(labels: Store['labels'], { filter_operator, values = [] }: Condition): Test {
  const wanted = String(values[0]).toLowerCase();
  const isAboutPresence = filter_operator === 'is_present' || filter_operator === 'is_not_present';
  const isNegative = filter_operator === 'is_not_present' || filter_operator === 'not_equal_to';
  return ({ id }) => {
    const found = labels.get(String(id))?.labels ?? [];
    const isMet = isAboutPresence ? found.length > 0 : found.includes(wanted);
    return isMet !== isNegative;
  };
}
