import { Agent } from 'node:http';
import { dereference } from '@contactkit/openapi';
import { Known, makeRequest } from './make-request.js';
import { operationsOf } from './operation.js';
import { createRandom } from './random.js';
import { type FuzzRequest, type Outcome, send } from './send.js';
import { type Child, startChild } from './start-child.js';
import { patienceFor, violationOf } from './violation-of.js';

/** What is to be done. */
export interface FuzzPlan {
  provider: string;
  engine: string;
  seed: number;
  /** How many requests. */
  requests: number;
}

/** A request that ended as none should. */
interface Violation {
  plan: FuzzPlan;
  /** Number of the request, from 1. */
  number: number;
  request: FuzzRequest;
  /** What is wrong. */
  what: string;
}

/** What a run found. */
export interface FuzzResult {
  violations: readonly Violation[];
  /** How many requests ended how, by status. */
  outcomes: ReadonlyMap<string, number>;
}

const AT_ONCE = 16;
const MOST_VIOLATIONS = 100;
const LEARNS_FROM = 20_000;

/** Sends requests to a mock server in another process. What a request is like depends on its number, and on the ids that answers had. */
export async function fuzz(plan: FuzzPlan): Promise<FuzzResult> {
  const child = await startChild([plan.provider], plan.engine);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    return await run(plan, child, agent);
  } finally {
    agent.destroy();
    child.close();
  }
}

async function run(plan: FuzzPlan, child: Child, agent: Agent): Promise<FuzzResult> {
  const url = child.urlOf(plan.provider);
  const operations = operationsOf(dereference(await (await fetch(`${url}/__mock/spec`)).json()));
  const port = Number(new URL(url).port);
  const known = new Known();
  const violations: Violation[] = [];
  const outcomes = new Map<string, number>();
  let last = 0;
  const worker = async () => {
    while (last < plan.requests && violations.length < MOST_VIOLATIONS && child.exit === undefined) {
      last += 1;
      const number = last;
      const request = makeRequest(operations, known, createRandom(plan.seed, number));
      const outcome = await send(request, { port, agent, patience: patienceFor(request) });
      const what = child.exit ? `the server ${child.exit}` : violationOf(request, outcome);
      if (what !== undefined) violations.push({ plan, number, request, what });
      const name = nameOf(outcome);
      outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      learn(known, outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { violations, outcomes };
}

function learn(known: Known, outcome: Outcome): void {
  if (outcome.kind !== 'answered' || outcome.status >= 300 || outcome.text.length > LEARNS_FROM) return;
  try {
    known.learn(JSON.parse(outcome.text));
  } catch {
    // A page, or a body that a fault took away.
  }
}

function nameOf(outcome: Outcome): string {
  return outcome.kind === 'answered' ? String(outcome.status) : outcome.kind;
}

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
