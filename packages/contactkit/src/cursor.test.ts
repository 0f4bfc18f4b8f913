import { describe, expect, it } from 'vitest';
import { nextCursor, packCursor, unpackCursor } from './cursor.js';

const NOT_CURSORS = {
  'empty text': '',
  'any text': 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
  'no base64': '%%%',
  'no JSON': btoa('hello'),
  'bytes that are no text': btoa('["orq","\xff\xfe"]'),
  'an object': btoa('{"provider":"orq"}'),
  'an empty list': btoa('[]'),
  'a list without a position': btoa('["orq"]'),
  'a position that is no text': btoa('["orq",{}]'),
};

describe('a cursor', () => {
  it.each(['contact_01KKXFBB6GTK7EMMVD5K57ZA1F', '"\\', 'ключ 例 😀', '', '?>~'.repeat(200)])(
    'gives the position back that went in: %s',
    (position) => expect(unpackCursor('orq', packCursor('orq', position))).toBe(position),
  );

  it('gives a number back as text', () => {
    expect(unpackCursor('chatwoot', packCursor('chatwoot', 2))).toBe('2');
  });

  it('is safe in a URL', () => {
    for (const position of ['?>~', '???', '>>>>', 'ÿþ', '~']) {
      expect(packCursor('orq', position)).toMatch(/^[\w-]+$/);
    }
  });

  it('is not needed: the first page has none', () => {
    expect(unpackCursor('orq', undefined)).toBeUndefined();
  });

  it('of another provider is refused, with both names', () => {
    expect(() => unpackCursor('orq', packCursor('sendblue', 100))).toThrow(
      expect.objectContaining({
        name: 'ArgumentError',
        message: 'This cursor belongs to sendblue, not to orq.',
      }),
    );
  });

  it.each(Object.entries(NOT_CURSORS))('made of %s is refused', (_, garbage) => {
    expect(() => unpackCursor('orq', garbage)).toThrow(
      expect.objectContaining({
        name: 'ArgumentError',
        message: `'${garbage}' is not a cursor: pass 'next' of a page as it is.`,
      }),
    );
  });
});

describe('nextCursor', () => {
  it('starts after the last contact of a page, and is absent after the last page', () => {
    expect(unpackCursor('orq', nextCursor('orq', true, 'contact_1'))).toBe('contact_1');
    expect(nextCursor('orq', false, 'contact_1')).toBeUndefined();
    expect(nextCursor('orq', false, undefined)).toBeUndefined();
  });

  it('refuses to end quietly when there is more, but nothing to go on from', () => {
    expect(() => nextCursor('orq', true, undefined)).toThrow('says that there is more, and sent nothing');
  });
});
