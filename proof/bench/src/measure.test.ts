import { describe, expect, it } from 'vitest';
import { figureOf, interleave, median, ratioOf } from './measure.js';

describe('interleave', () => {
  it('measures each contender once a round', async () => {
    let calls = 0;
    const rounds = await interleave({ one: async () => ++calls && 1, other: async () => ++calls && 2 }, 3);
    expect(rounds).toEqual(Array(3).fill({ one: 1, other: 2 }));
    expect(calls).toBe(6);
  });

  it('adds up the turns of a round', async () => {
    expect(await interleave({ one: async () => 2 }, 1, 5)).toEqual([{ one: 10 }]);
  });

  it('takes a ratio inside a round, and the median of the ratios', () => {
    const rounds = [
      { one: 2, other: 1 },
      { one: 300, other: 100 },
      { one: 10, other: 1 },
    ];
    expect(ratioOf(rounds, 'one', 'other')).toBe(3);
  });

  it('does not take a missing figure for a number', () => {
    expect(() => figureOf({ one: 1 }, 'other')).toThrow("Nobody measured 'other'.");
  });
});

describe('median', () => {
  it.each([
    ['one number', [4], 4],
    ['an odd number of them', [9, 1, 5], 5],
    ['an even number of them', [9, 1, 5, 7], 6],
  ])('the median of %s', (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('nothing has no median', () => {
    expect(() => median([])).toThrow('no median');
  });
});
