import type { Rule } from '../trial.js';

/** What arrives belongs to the call, is the same each time, and no attempt arrives twice. */
export const sendsTheSame: Rule = ({ record: { plan }, arrivals }) => {
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
