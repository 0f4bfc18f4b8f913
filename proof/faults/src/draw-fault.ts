import { createRandom, draw } from '@contactkit/kit/random';
import type { CallPlan } from './call-plan.js';
import type { Fault } from './fault.js';
import { goodAnswers } from './faults/good-answers.js';
import { lostAnswers, silences } from './faults/lost-answers.js';
import { redirects, refusals } from './faults/refusals.js';
import { unreadableAnswers } from './faults/unreadable-answers.js';

/** Every way in which the server answers. */
const allFaults: readonly Fault[] = [
  ...goodAnswers,
  ...unreadableAnswers,
  ...refusals,
  ...redirects,
  ...lostAnswers,
  ...silences,
];

/** The answer to the second deletion of a record. */
export const NOT_FOUND: Fault = {
  name: '404, deleted before',
  weight: 0,
  effect: { type: 'refusal', status: 404, kind: 'not-found' },
  send: ({ response }) =>
    void response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"gone"}'),
};

/** Draws what happens to an attempt of a call. The same call and attempt always give the same fault. */
export function faultOf(plan: CallPlan, attempt: number): Fault {
  const random = createRandom(`${plan.seed}/${plan.number}/${attempt}`);
  return draw(
    allFaults.filter(({ fits }) => !fits || fits(plan)),
    random,
  );
}

/** Whether a server that fails has done what it was asked for all the same. */
export function actsSilently({ seed, number }: CallPlan, attempt: number): boolean {
  return createRandom(`${seed}/${number}/${attempt}/acts`)() < 0.5;
}
