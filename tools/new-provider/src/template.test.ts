import { expect, it } from 'vitest';
import { fillIn, partsOf } from './template.js';

const VALUES = new Map([
  ['name', 'acme'],
  ['auth.options', "apiKey: '$& {{name}}'"],
  ['none', ''],
]);

it('puts values in, and values into values', () => {
  expect(fillIn('a {{name}} b {{auth.options}}\n', VALUES)).toBe("a acme b apiKey: '$& acme'\n");
});

it('takes out a line that holds nothing but what is empty', () => {
  expect(fillIn('a\n  {{none}}\nb{{none}}\n', VALUES)).toBe('a\nb\n');
});

it('says which place has no value', () => {
  expect(() => fillIn('{{nobody}}', VALUES)).toThrow("'nobody'");
});

it('reads the parts of a variant', () => {
  expect(partsOf('=== one\na\n  b\n=== none\n=== last\nc\n')).toEqual(
    new Map([
      ['one', 'a\n  b'],
      ['none', ''],
      ['last', 'c'],
    ]),
  );
});
