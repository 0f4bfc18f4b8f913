import type { Finding } from './check.js';
import { type CredentialState, describeCredentials } from './credentials.js';
import type { DeclaredResponse, Operation } from './operation.js';

/** Why a request is refused. Except for the media type, these are the example names of `specs/README.md`, rule 6. */
export type Situation =
  | 'missingCredentials'
  | 'invalidCredentials'
  | 'unsupportedMediaType'
  | 'malformedBody'
  | 'missingField'
  | 'invalidValue';

/** What is known about a request when its refusal is chosen. */
export interface RequestFacts {
  readonly credentials: CredentialState;
  readonly bodyIsMalformed: boolean;
  /** What the validation against the spec found, warnings left out. */
  readonly findings: readonly Finding[];
}

/** How a request is refused. */
export interface Refusal {
  readonly situation: Situation;
  /** The status of the answer. */
  readonly status: number;
  /** Whether the operation declares an answer with that status. If not, the answer is the mock's own. */
  readonly declared: boolean;
  /** The example of the declared answer; `undefined` when that has none. */
  readonly example?: string;
}

/** Where to look when no declared error has an example with the name of the situation. */
const STATUSES = {
  missingCredentials: [401, 403],
  invalidCredentials: [401, 403],
  unsupportedMediaType: [415],
  malformedBody: [400],
  missingField: [400, 422],
  invalidValue: [422, 400],
} as const satisfies Record<Situation, readonly number[]>;

/**
 * Chooses the answer to a request that is wrong, or `undefined` when nothing is.
 *
 * The first error response with an example named after the situation is taken; else the first declared one of
 * a fixed list of statuses, with its first example; else there is none, and the mock answers by itself.
 */
export function chooseRefusal(
  declared: readonly DeclaredResponse[],
  facts: RequestFacts,
): Refusal | undefined {
  const situation = situationOf(facts);
  if (situation === undefined) return undefined;
  const named = declared.find(({ status, examples }) => status >= 400 && examples.includes(situation));
  if (named) return { situation, status: named.status, declared: true, example: situation };
  return byStatus(declared, situation);
}

/** The most important thing that is wrong: nobody checks the body of a stranger, or the members of what cannot be read. */
function situationOf({ credentials, bodyIsMalformed, findings }: RequestFacts): Situation | undefined {
  if (credentials === 'accepted' && !bodyIsMalformed && findings.length === 0) return undefined;
  const codes = new Set(findings.map(({ code }) => code));
  if (credentials === 'missing') return 'missingCredentials';
  if (credentials === 'invalid' || codes.has('401')) return 'invalidCredentials';
  if (codes.has('415')) return 'unsupportedMediaType';
  if (bodyIsMalformed) return 'malformedBody';
  if (codes.has('required')) return 'missingField';
  return codes.size > 0 ? 'invalidValue' : undefined;
}

function byStatus(declared: readonly DeclaredResponse[], situation: Situation): Refusal {
  const statuses: readonly number[] = STATUSES[situation];
  const found = statuses.flatMap(
    (status) => declared.find((response) => response.status === status) ?? [],
  )[0];
  if (found === undefined) return { situation, status: STATUSES[situation][0], declared: false };
  const [example] = found.examples;
  return { situation, status: found.status, declared: true, ...(example !== undefined && { example }) };
}

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

/** The response header that says what was wrong with a refused request. */
export const VIOLATIONS_HEADER = 'x-contactkit-violations';

/** The longest header that is sent, in bytes. Clients give up at 8 to 16 KiB for all headers together. */
const MAX_BYTES = 4096;

/** No more of them are tried: shorter ones than 80 bytes hardly exist. */
const MAX_FINDINGS = 50;

/**
 * Writes findings as the value of a header: a JSON array in plain ASCII, at most 4096 bytes long.
 *
 * Findings that do not fit are left out, and the last element says how many.
 */
export function encodeViolations(findings: readonly Finding[]): string {
  for (let kept = Math.min(findings.length, MAX_FINDINGS); kept > 0; kept -= 1) {
    const text = toAscii(JSON.stringify([...findings.slice(0, kept), ...more(findings.length - kept)]));
    if (text.length <= MAX_BYTES) return text;
  }
  return JSON.stringify(more(findings.length));
}

function more(count: number): Finding[] {
  return count === 0 ? [] : [{ path: '', code: 'more', message: `${count} more are not shown` }];
}

/** Anything but printable ASCII becomes an escape, so the result is the same JSON and a legal header. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
