import type { Check } from './checks.js';
import type { Finding } from './finding.js';

/** What a check found wrong with a part of a request or an answer, for example its `body`. */
export function findingsOf(place: string, { errors }: Check): Finding[] {
  return (errors ?? []).map(({ path, keyword, expected }) => ({
    path: `${place}${path.replaceAll('/', '.')}`,
    code: keyword,
    message: expected,
  }));
}
