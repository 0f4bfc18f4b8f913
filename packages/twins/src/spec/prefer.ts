import type { DeclaredResponse, Operation } from './operation.js';

/** Which answer a client asks for with the `Prefer` header. */
export interface Preference {
  /** The status, as it was written. */
  readonly code?: string;
  /** The name of an example. */
  readonly example?: string;
  /** Whether to make the answer up from the schema. */
  readonly dynamic?: boolean;
}

const NONE: Preference = {};

const PREFERENCES = /(?:"(?:[^"\\]|\\.)*"|[^,"])+/g;
const PREFERENCE = /^\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/;

/**
 * Reads a `Prefer` header (RFC 7240): `code=404, example=notFound`, `dynamic=true`.
 *
 * Names are read in any case, values may be quoted, the first of several counts. What a mock does not know is
 * ignored, as the RFC asks.
 */
export function parsePrefer(header: string | undefined): Preference {
  if (header === undefined) return NONE;
  const given = new Map<string, string>();
  for (const part of header.match(PREFERENCES) ?? []) {
    const [, name, quoted, token] = PREFERENCE.exec(part) ?? [];
    if (name !== undefined && !given.has(name.toLowerCase()))
      given.set(name.toLowerCase(), quoted ?? token ?? '');
  }
  return toPreference(given);
}

function toPreference(given: ReadonlyMap<string, string>): Preference {
  const code = given.get('code');
  const example = given.get('example')?.replaceAll(/\\(.)/g, '$1');
  const dynamic = given.get('dynamic');
  return {
    ...(code && { code }),
    ...(example && { example }),
    ...((dynamic === 'true' || dynamic === 'false') && { dynamic: dynamic === 'true' }),
  };
}

/** A declared answer. */
export interface ChosenResponse {
  readonly status: number;
  /** Without one it is the first example of the response, or something made up from the schema. */
  readonly example?: string;
  /** Whether to make something up although there are examples. Without it, what the mode of the mock says. */
  readonly dynamic?: boolean;
}

/**
 * Chooses the declared answer that a client prefers; without a preference the success with the lowest status.
 *
 * Returns `undefined` when the operation does not declare the status, or the response has no such example.
 */
export function choosePreferred(operation: Operation, preference: Preference): ChosenResponse | undefined {
  const { code, ...wishes } = preference;
  const response = code === undefined ? success(operation.responses) : withStatus(operation.responses, code);
  if (response === undefined) return undefined;
  if (wishes.example !== undefined && !response.examples.includes(wishes.example)) return undefined;
  return { status: response.status, ...wishes };
}

/** What can be preferred, for a message: `code=200 (example=contact); code=404 (example=notFound)`. */
export function describePreferable({ responses }: Operation): string {
  return responses.map(({ status, examples }) => `code=${status}${describeExamples(examples)}`).join('; ');
}

function describeExamples(examples: readonly string[]): string {
  return examples.length === 0 ? '' : ` (${examples.map((name) => `example=${name}`).join(', ')})`;
}

function withStatus(responses: readonly DeclaredResponse[], code: string): DeclaredResponse | undefined {
  return responses.find(({ status }) => String(status) === code);
}

function success(responses: readonly DeclaredResponse[]): DeclaredResponse | undefined {
  const successes = responses.filter(({ status }) => status >= 200 && status < 300);
  return successes.sort((a, b) => a.status - b.status)[0] ?? responses[0];
}
