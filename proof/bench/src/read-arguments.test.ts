import { expect, it } from 'vitest';
import { readArguments } from './read-arguments.js';

it('reads the command line', () => {
  expect(readArguments(['clients'])).toEqual({ name: 'clients', quick: false, check: false, only: [] });
  expect(readArguments(['clients', '--quick', '--check', '--only=walk,call-cost'])).toEqual({
    name: 'clients',
    quick: true,
    check: true,
    only: ['walk', 'call-cost'],
  });
});

it('refuses an option that it does not know', () => {
  expect(() => readArguments(['clients', '--fast'])).toThrow('--fast');
});
