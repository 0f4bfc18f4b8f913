import type { Trial } from './trial.js';

/** A single call in words, for who looks into a violation. */
export function describeTrial({ record, attempts, arrivals }: Trial): string {
  const { plan, started, ended, outcome } = record;
  const since = (time: number) => `${Math.round(time - started)} ms`;
  const { operation, timeout, deadline, retry, abortAfter } = plan;
  return [
    `call ${plan.number}: ${operation.provider} ${operation.id}, ${operation.method}`,
    `timeout ${timeout}, deadline ${deadline}, retry ${retry}, aborted after ${abortAfter ?? '-'}`,
    ...arrivals.map(
      ({ attempt, at, text, fault }) => `  ${since(at)}: ${attempt} arrived: ${text} → ${fault.name}`,
    ),
    ...attempts.map(({ ended: time, event }) => `  ${since(time)}: ${JSON.stringify(event)}`),
    `  ${since(ended)}: ended in ${outcomeText(outcome)}`,
  ].join('\n');
}

function outcomeText(outcome: Trial['record']['outcome']): string {
  if (outcome === 'hung') return 'nothing';
  return 'error' in outcome ? String(outcome.error) : JSON.stringify(outcome.result);
}
