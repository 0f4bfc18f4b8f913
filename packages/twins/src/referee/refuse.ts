import type { CredentialState } from './credentials.js';
import type { Finding } from './finding.js';
import type { DeclaredResponse } from './operation.js';

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
