import type { Rule } from '../trial.js';

/** There is one event for each attempt, in order, and it says what the server answered. */
export const tellsTheTruth: Rule = ({ record: { plan, sent }, attempts, slack }) => {
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
