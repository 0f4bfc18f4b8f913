import type { Violation } from './fuzz.js';

const MOST_SHOWN = 1500;

/** A violation in words, with the request as it was sent. */
export function describeViolation({ plan, number, request, what }: Violation): string {
  const { provider, engine, seed } = plan;
  const { method, target, headers, body, hangsUp } = request;
  const shown = { method, target, headers, ...(body && { body: body.toString('latin1') }), hangsUp };
  return [
    `${provider}, ${engine}, seed ${seed}, request ${number}: ${what}`,
    `  ${JSON.stringify(shown).slice(0, MOST_SHOWN)}`,
  ].join('\n');
}
