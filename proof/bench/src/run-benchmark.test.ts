import { describe, expect, it } from 'vitest';
import { medianAnswer, readArguments } from './run-benchmark.js';

describe('medianAnswer', () => {
  const figure = (subject: string, value: number) => ({ subject, client: 'ours', value });

  it('takes the median of each figure over the runs, and the notes of the last one', () => {
    expect(
      medianAnswer([
        { figures: [figure('get', 1.2), figure('list', 3)], notes: ['One.'] },
        { figures: [figure('get', 9), figure('list', 1)], notes: ['Two.'] },
        { figures: [figure('get', 1.3), figure('list', 2)], notes: ['Three.'] },
      ]),
    ).toEqual({ figures: [figure('get', 1.3), figure('list', 2)], notes: ['Three.'] });
  });

  it('takes one run as it is', () => {
    expect(medianAnswer([{ figures: [figure('get', 1.2)] }])).toEqual({
      figures: [figure('get', 1.2)],
      notes: [],
    });
  });
});

describe('readArguments', () => {
  it('reads the command line', () => {
    expect(readArguments(['clients'])).toEqual({ name: 'clients', quick: false, check: false, only: [] });
    expect(readArguments(['clients', '--quick', '--check', '--only=walk,call-cost'])).toEqual({
      name: 'clients',
      quick: true,
      check: true,
      only: ['walk', 'call-cost'],
    });
  });

  it('refuses an option that it does not know', () => {
    expect(() => readArguments(['clients', '--fast'])).toThrow('--fast');
  });
});
