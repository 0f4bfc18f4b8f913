import { describe, expect, it } from 'vitest';
import { camelCase, docComment, memberAccess, objectKey, pascalCase, stringLiteral } from './text.js';

describe('naming', () => {
  it.each([
    ['contacts.bulk.create', 'ContactsBulkCreate', 'contactsBulkCreate'],
    ['phone_number', 'PhoneNumber', 'phoneNumber'],
    ['digi-vault', 'DigiVault', 'digiVault'],
    ['_id', 'Id', 'id'],
    ['accountId', 'AccountId', 'accountId'],
  ])('writes %s as %s and %s', (text, pascal, camel) => {
    expect([pascalCase(text), camelCase(text)]).toEqual([pascal, camel]);
  });

  it.each([
    ['limit', 'limit', '.limit'],
    ['_id', '_id', '._id'],
    ['starting-after', "'starting-after'", "['starting-after']"],
    ['2nd', "'2nd'", "['2nd']"],
  ])('quotes the key %s only when it must be', (name, key, access) => {
    expect([objectKey(name), memberAccess(name)]).toEqual([key, access]);
  });

  it.each(["it's", 'a "word"', 'back\\slash', 'back\\"slash', 'two\nlines', "\\'"])(
    'writes %j as a literal',
    (text) => {
      const literal = stringLiteral(text);
      expect(literal).toMatch(/^'.*'$/);
      expect(new Function(`return ${literal}`)()).toBe(text);
    },
  );
});

describe('docComment', () => {
  it('is empty when there is nothing to say', () => {
    expect(docComment([undefined, '', '  '])).toBe('');
  });

  it('puts one line on one line', () => {
    expect(docComment(['A note.'], '  ')).toBe('  /** A note. */\n');
  });

  it('puts an empty line between paragraphs, and none between tags', () => {
    const text = docComment(['First.', 'Second.\n\nThird.', '@param id The id', '@throws {Error} never']);
    expect(text.split('\n')).toEqual([
      '/**',
      ' * First.',
      ' *',
      ' * Second.',
      ' *',
      ' * Third.',
      ' *',
      ' * @param id The id',
      ' * @throws {Error} never',
      ' */',
      '',
    ]);
  });

  it('joins the lines of a paragraph and keeps those of a list', () => {
    const text = docComment(['One\nsentence:\n- first\n- second']);
    expect(text).toBe('/**\n * One sentence:\n * - first\n * - second\n */\n');
  });

  it.each(['', '  ', '        '])('wraps at 110 columns, indented by "%s"', (indent) => {
    const lines = docComment(['word '.repeat(100)], indent)
      .trimEnd()
      .split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110);
    expect(lines.join('').match(/word/g)).toHaveLength(100);
  });

  it('leaves a word that is longer than a line in one piece', () => {
    const url = `https://example.com/${'a'.repeat(200)}`;
    expect(docComment([`See ${url} there`])).toContain(` * ${url}\n`);
  });

  it('does not let a text end the comment', () => {
    const text = docComment(['Matches **/*/ and */', 'x']);
    expect(text.match(/\*\//g)).toHaveLength(1);
    expect(text.endsWith('*/\n')).toBe(true);
  });
});
