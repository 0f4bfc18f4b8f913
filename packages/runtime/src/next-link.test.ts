import { expect, it } from 'vitest';
import { nextLinkOf } from './next-link.js';

it.each([
  ['</things?page=2>; rel="next"', '/things?page=2'],
  ['</things?page=1>; rel="prev", </things?page=3>; rel="next"', '/things?page=3'],
  ['<a>;rel=next', 'a'],
  ['<a> ; REL = "Last NEXT"', 'a'],
  ['<a,b>; title="x, <c>; rel=next"; rel="first", <d>; rel=next', 'd'],
  ['<a>; title="say \\"; rel=next"; rel=prev, <d>; rel=next', 'd'],
  ['<a>; rel=prev; rel=next, <d>; rel=next', 'd'],
  ['<a>; rel=next; anchor="/other", <d>; rel=next', 'd'],
  ['<>; rel=next', ''],
])('finds the next page in %j', (header, target) => {
  expect(nextLinkOf(header)).toBe(target);
});

it.each(['', '</things?page=1>; rel="prev"', '</things>', 'rel=next', '<a; rel=next', '<a>; rel="nextish"'])(
  'finds none in %j',
  (header) => {
    expect(nextLinkOf(header)).toBeUndefined();
  },
);

it('reads what is long and broken in no time', () => {
  const started = performance.now();
  for (const part of ['<', '<a>;', '<a>; x="', '<a>; rel= ;', '"\\'])
    expect(nextLinkOf(part.repeat(20_000))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1000);
});
