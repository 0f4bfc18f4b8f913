import { expect, it } from 'vitest';
import type { Budget } from './benchmark.js';
import { describeVerdict, verdictsOf } from './verdict.js';

const COST: Budget = { figure: 'cost / get / ours', bound: 'at most', limit: 2 };
const SPEED: Budget = { figure: 'walk / fast / ours', bound: 'at least', limit: 7 };
const SURPLUS: Budget = { figure: 'walk / surplus / ours', bound: 'at most', limit: 0 };

function figure(budget: Budget, value: number) {
  const [question = '', subject = '', client = ''] = budget.figure.split(' / ');
  return { question, subject, client, value };
}

it.each([
  ['below a ceiling', COST, 1.5, true, '1.50, budget at most 2, margin +25.0 %'],
  ['on a ceiling', COST, 2, true, '2, budget at most 2, margin 0.0 %'],
  ['above a ceiling', COST, 2.5, false, '2.50, budget at most 2, margin -25.0 %'],
  ['above a floor', SPEED, 7.7, true, '7.70, budget at least 7, margin +10.0 %'],
  ['below a floor', SPEED, 3.5, false, '3.50, budget at least 7, margin -50.0 %'],
  ['on a ceiling of nothing', SURPLUS, 0, true, '0, budget at most 0, margin 0.0 %'],
  ['above a ceiling of nothing', SURPLUS, 1, false, '1, budget at most 0, margin -100.0 %'],
])('judges a figure %s', (_, budget, value, holds, text) => {
  const [verdict] = verdictsOf([budget], [figure(budget, value)]);
  expect(verdict).toMatchObject({ holds, value });
  expect(verdict && describeVerdict(verdict)).toBe(`${budget.figure}: ${text}`);
});

it('a budget without a figure does not hold', () => {
  const [verdict] = verdictsOf([COST], []);
  expect(verdict).toMatchObject({ holds: false, value: undefined });
  expect(verdict && describeVerdict(verdict)).toBe('cost / get / ours: not measured, budget at most 2');
});
