import { describe, expect, it } from 'vitest';
import { readUrl } from './read-url.js';

describe('readUrl', () => {
  it.each([
    ['/v1/things', ['v1', 'things'], {}],
    ['/', [''], {}],
    ['/a/+1202', ['a', '+1202'], {}],
    ['/a/%2B1202', ['a', '+1202'], {}],
    ['/a/b%2Fc%20d', ['a', 'b/c d'], {}],
    ['/a?', ['a'], {}],
    ['/a?b=1+2&c=%2B', ['a'], { b: '1 2', c: '+' }],
    ['/a?b=1&b=2&c', ['a'], { b: ['1', '2'], c: '' }],
    ['/a?labels%5B%5D=x', ['a'], { 'labels[]': 'x' }],
    ['/a?b=http://c/?d', ['a'], { b: 'http://c/?d' }],
    ['http://host:80/a/b?c=d', ['a', 'b'], { c: 'd' }],
    ['/a#b?c', ['a'], {}],
  ])('reads %s', (url, segments, query) => {
    expect(readUrl(url)).toEqual({ segments, query });
  });

  it.each(['', '*', 'a/b', '/%', '/%zz', '/%E0%A4', '/a?b=%', '/a?b=%ff', 'http://host'])(
    'cannot read "%s"',
    (url) => {
      expect(readUrl(url)).toBeUndefined();
    },
  );

  it('takes the names of prototypes for names', () => {
    const query = readUrl('/a?__proto__=x&constructor=y')?.query ?? {};
    expect(Object.entries(query)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});
