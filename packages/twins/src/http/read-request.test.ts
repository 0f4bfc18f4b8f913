import { describe, expect, it } from 'vitest';
import { readBodyText, readUrl } from './read-request.js';

describe('readUrl', () => {
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
});

describe('readBodyText', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

  it.each([
    ['application/json', '{"a":1}', { a: 1 }],
    ['application/json; charset=utf-8', '[1]', [1]],
    ['application/vnd.acme+json', 'null', null],
    ['text/plain', '{"a":1}', '{"a":1}'],
    ['', 'x', 'x'],
  ])('reads a body of type "%s"', (type, text, value) => {
    expect(readBodyText(text, type)).toEqual({ state: 'present', value });
  });

  it.each(['{', '', nested(101), nested(100_000)])(
    'takes no JSON that is none, or nested too deep: %#',
    (text) => {
      expect(readBodyText(text, 'application/json').state).toBe(text === '' ? 'absent' : 'malformed');
    },
  );

  it('takes a hundred levels', () => {
    expect(readBodyText(nested(100), 'application/json').state).toBe('present');
  });
});
