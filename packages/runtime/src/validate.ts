import { ApiError } from './api-error.js';
import { ArgumentError, ConfigurationError } from './errors.js';
import type { Validator } from './options.js';

export type { Validator } from './options.js';

/** What happens when a body breaks the spec: nothing, a report, or an error. */
export type ValidateMode = 'off' | 'warn' | 'strict';

/** Options of a client's `validate()`. */
export interface ValidateOptions {
  /**
   * Gets what is wrong, in the mode `warn`. What it throws, the call throws.
   *
   * @default writes one line with `console.warn`
   */
  onViolation?: ((violation: Violation) => void) | undefined;
}

/** The first thing in which a body breaks the spec. Holds nothing that the body holds. */
export interface Violation {
  /** Provider whose client made the call, for example `sendblue`. */
  provider: string;
  /** `operationId` of the spec, for example `contacts.bulk.create`. */
  operation: string;
  /** Whose body it is. */
  part: 'request' | 'answer';
  /** JSON pointer to the place, such as `/contacts/0/phone`; empty for the whole body, `*` for any member of a map. */
  path: string;
  /** The keyword of JSON Schema that is broken, such as `type` or `pattern`. */
  keyword: string;
  /** What the spec asks for, such as `must be string`. */
  expected: string;
}

/** Tells whether a body keeps its schema, and afterwards why not. Compiled from the spec by ajv. */
export interface Check {
  (body: unknown): boolean;
  /** What the last body broke; after several schemas were tried, the last one tells that none fits. */
  errors?: readonly Pick<Violation, 'path' | 'keyword' | 'expected'>[] | null;
}

/** Checks by operation; operations without a JSON body have none. */
export type Checks = Readonly<Record<string, Check>>;

/** The checks of one provider. */
export interface ProviderChecks {
  /** Name of the provider, for messages. */
  provider: string;
  requests: Checks;
  responses: Checks;
}

/**
 * Makes the validator of a client. For authors of a client; users call `validate()` of the client.
 *
 * @throws {ConfigurationError} when the mode is none of the three
 */
export function createValidator(
  { provider, requests, responses }: ProviderChecks,
  mode: ValidateMode,
  { onViolation = warn }: ValidateOptions = {},
): Validator {
  if (mode === 'off') return { request: () => {}, response: () => {} };
  if (mode !== 'warn' && mode !== 'strict')
    throw new ConfigurationError(`${provider} validate: the mode must be 'off', 'warn' or 'strict'.`);
  return {
    request(operation, body) {
      const check = requests[operation];
      // What leaves is JSON, where a member that is `undefined` is absent and a date is a text.
      const found = findingOf(check, body) && findingOf(check, JSON.parse(JSON.stringify(body) ?? 'null'));
      if (!found) return;
      const violation: Violation = { provider, operation, part: 'request', ...found };
      if (mode === 'warn') onViolation(violation);
      else throw refusedRequest(violation);
    },
    response(operation, body, answer) {
      const found = findingOf(responses[operation], body);
      if (!found) return;
      const violation: Violation = { provider, operation, part: 'answer', ...found };
      if (mode === 'warn') onViolation(violation);
      else throw refusedAnswer(violation, body, answer);
    },
  };
}

function findingOf(check: Check | undefined, body: unknown) {
  return !check || check(body) ? undefined : check.errors?.at(-1);
}

function warn(violation: Violation): void {
  console.warn(`${lead(violation)}: in the ${violation.part}, ${reasonOf(violation)}.`);
}

function refusedRequest(violation: Violation): ArgumentError {
  return new ArgumentError(`${lead(violation)}: ${reasonOf(violation)}. Nothing was sent.`, {
    cause: violation,
  });
}

function refusedAnswer(
  violation: Violation,
  body: unknown,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
): ApiError {
  const { provider, operation } = violation;
  const error = new ApiError({
    provider,
    operation,
    status,
    headers,
    body,
    kind: 'invalid-response',
    reason: reasonOf(violation),
    cause: violation,
  });
  // The caller may need the id of what was just made; a log does not need people's data.
  return Object.defineProperty(error, 'body', { enumerable: false });
}

function lead({ provider, operation }: Violation): string {
  return `${provider} ${operation}`;
}

function reasonOf({ path, expected }: Violation): string {
  return `${path || 'the body'} ${expected}`;
}
