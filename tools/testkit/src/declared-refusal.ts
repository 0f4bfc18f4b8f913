import type { DeclaredResponse, Example } from '@contactkit/openapi';
import type { ContractOperation } from './contract-spec.js';

/** Situation in which no credential is sent. */
export const ANONYMOUS = 'no credentials';

/** Situations in which the request breaks the spec, as `specs/README.md`, rule 6, has them. */
export const WRONG_SITUATIONS = ['missing field', 'invalid value'] as const;

/** `missing field` when something required is absent, `invalid value` when something is there and wrong. */
export type WrongSituation = (typeof WRONG_SITUATIONS)[number];

/** A declared refusal with the one example that is expected. */
export interface Refusal extends DeclaredResponse {
  example: Example;
}

const WANTED = {
  'missing field': { name: 'missingField', statuses: [400, 422] },
  'invalid value': { name: 'invalidValue', statuses: [422, 400] },
} as const satisfies Record<WrongSituation, { name: string; statuses: number[] }>;

/** Every refusal that an answer declares. */
export function refusalsOf(answer: DeclaredResponse): Refusal[] {
  return answer.examples.map((example) => ({ ...answer, example }));
}

/** The declared refusal whose example has a name. */
export function refusalNamed({ errors }: ContractOperation, name: string): Refusal | undefined {
  return errors.flatMap(refusalsOf).find(({ example }) => example.name === name);
}

/**
 * The declared answer to a request that breaks the spec: the example named after the situation, else the first one of
 * the statuses in the order that the mocks document; `undefined` when there is none.
 */
export function refusalOf(operation: ContractOperation, situation: WrongSituation): Refusal | undefined {
  const { name, statuses } = WANTED[situation];
  return (
    refusalNamed(operation, name) ??
    statuses.flatMap((status) =>
      operation.errors.filter((answer) => answer.status === status).flatMap(refusalsOf),
    )[0]
  );
}
