import { endsRightly } from './rules/ends-rightly.js';
import { repeatsRightly } from './rules/repeats-rightly.js';
import type { SeedRun } from './run-seed.js';
import type { Rule } from './trial.js';

/** Timers may fire this much too early. */
const EARLY = 3;

/** A call ends by its deadline, or when its caller gives up; and no attempt says before its time that it is up. */
const endsInTime: Rule = ({ record: { plan, started, ended, outcome }, attempts, slack }) => {
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

/** What arrives belongs to the call, is the same each time, and no attempt arrives twice. */
const sendsTheSame: Rule = ({ record: { plan }, arrivals }) => {
  const numbers = arrivals.map(({ attempt }) => attempt);
  const [first] = arrivals;
  const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
  const wrong = arrivals.filter(
    ({ method, text }) => method !== plan.operation.method || !new RegExp(`${plan.token}\\b`).test(text),
  );
  const changed = arrivals.filter(({ text }) => text !== first?.text);
  return [
    ...twice.map((number) => `Attempt ${number} arrived twice.`),
    ...wrong.map(({ attempt, method, text }) => `Attempt ${attempt} was ${method} ${text}.`),
    ...changed.map(({ attempt }) => `Attempt ${attempt} was not like the first.`),
  ];
};

/** There is one event for each attempt, in order, and it says what the server answered. */
const tellsTheTruth: Rule = ({ record: { plan, sent }, attempts, slack }) => {
  const count =
    attempts.length === sent.length ? [] : [`${sent.length} attempts, ${attempts.length} events.`];
  const wrong = attempts.filter(({ number, event, effect, begun, sent, ended }) => {
    const isOurs = event.operation === plan.operation.id && event.provider === plan.operation.provider;
    const isRightStatus = effect.type !== 'refusal' || event.status === effect.status;
    const isRightTime = event.duration > ended - sent - slack && event.duration < ended - begun + slack;
    return event.attempt !== number || !isOurs || !isRightStatus || !isRightTime;
  });
  return [...count, ...wrong.map(({ event }) => `The event ${JSON.stringify(event)} is wrong.`)];
};

/** What every call is held against. */
const allRules: readonly Rule[] = [endsInTime, endsRightly, repeatsRightly, sendsTheSame, tellsTheTruth];

/** Everything that is wrong with a run, each with what is needed to see it again. */
export function violationsOf({ seed, trials, leaks }: SeedRun): string[] {
  const ofCalls = trials.flatMap((trial) => {
    const { number, operation } = trial.record.plan;
    const place = `seed ${seed}, call ${number} (${operation.provider} ${operation.id})`;
    return allRules.flatMap((rule) => rule(trial).map((problem) => `${place}: ${problem}`));
  });
  return [...ofCalls, ...leaks.map((leak) => `seed ${seed}: ${leak}`)];
}
