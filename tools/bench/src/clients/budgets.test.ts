import { expect, it } from 'vitest';
import { BUDGETS } from './budgets.js';
import { QUESTIONS } from './questions.js';

it('every budget is on a question that is asked, and is there once', () => {
  const figures = BUDGETS.map(({ figure }) => figure);
  expect(new Set(figures).size).toBe(figures.length);
  const names = QUESTIONS.map(({ name }) => name);
  for (const figure of figures) expect(names).toContain(figure.split(' / ')[0]);
});
