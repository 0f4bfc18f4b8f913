import type { Rule } from '../trial.js';

/** Timers may fire this much too early. */
const EARLY = 3;

/** A call ends by its deadline, or when its caller gives up; and no attempt says before its time that it is up. */
export const endsInTime: Rule = ({ record: { plan, started, ended, outcome }, attempts, slack }) => {
  const { deadline, timeout, abortAfter = Infinity } = plan;
  const took = ended - started;
  const limit = Math.min(deadline, abortAfter);
  const hung = outcome === 'hung' ? ['It never ended.'] : [];
  const late = took > limit + slack ? [`It took ${Math.round(took)} ms where ${limit} ms were allowed.`] : [];
  const early = attempts
    .filter(({ event }) => event.kind === 'timeout')
    .filter(({ begun, ended }) => ended - begun < Math.min(timeout, deadline - (begun - started)) - EARLY)
    .map(({ number, begun, ended }) => `The time of attempt ${number} was up after ${ended - begun} ms.`);
  return [...hung, ...late, ...early];
};
