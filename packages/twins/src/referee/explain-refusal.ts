import { describeCredentials } from './credentials.js';
import type { Finding } from './finding.js';
import type { Operation } from './operation.js';
import type { Situation } from './refuse.js';

/** Says what was wrong with a refused request, for its developer. Never repeats a credential or a value. */
export function explainRefusal(
  situation: Situation,
  operation: Operation,
  findings: readonly Finding[],
): Finding[] {
  const expected = `Expected: ${describeCredentials(operation.security)}`;
  switch (situation) {
    case 'missingCredentials':
      return [{ path: '', code: situation, message: `No credentials were sent. ${expected}` }];
    case 'invalidCredentials':
      return [{ path: '', code: situation, message: `The credentials are wrong or incomplete. ${expected}` }];
    case 'malformedBody':
      return [{ path: 'body', code: situation, message: 'Request body is not JSON' }];
    default:
      return findings.filter(({ code }) => (code === '415') === (situation === 'unsupportedMediaType'));
  }
}
