import { expect, it } from 'vitest';
import { BENCHMARKS, benchmarkNamed } from './benchmarks.js';

it.each(BENCHMARKS)(
  'every budget of $name is on a question that is asked, and is there once',
  (benchmark) => {
    const figures = benchmark.budgets.map(({ figure }) => figure);
    expect(new Set(figures).size).toBe(figures.length);
    const names = benchmark.questions.map(({ name }) => name);
    for (const figure of figures) expect(names).toContain(figure.split(' / ')[0]);
  },
);

it('says which benchmarks there are', () => {
  expect(() => benchmarkNamed('speed')).toThrow(
    "There is no benchmark 'speed'. There are: clients, facade, mocks.",
  );
});
