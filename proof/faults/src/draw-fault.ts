import { createRandom, draw } from '@contactkit/kit/random';
import type { CallPlan } from './call-plan.js';
import type { Fault } from './fault.js';
import { allFaults } from './faults/all-faults.js';

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
