import { expect, it } from 'vitest';
import { basicAuthorization, ConfigurationError } from './index.js';

const setting = (option: string, value: string | undefined) => ({
  factory: 'createThings',
  option,
  variable: `THINGS_TEST_${option.toUpperCase()}`,
  value,
});
const authorize = (user?: string, password?: string) =>
  basicAuthorization(setting('user', user), setting('password', password));

it('encodes the user and the password', () => {
  expect(authorize('Aladdin', 'open sesame')).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==');
  expect(atob(authorize('key_2041', '').slice('Basic '.length))).toBe('key_2041:');
  expect(atob(authorize('nora', 'a:b').slice('Basic '.length))).toBe('nora:a:b');
});

it.each([
  [
    'no user',
    undefined,
    'b',
    "createThings: 'user' is missing. Pass it as an option or set THINGS_TEST_USER.",
  ],
  ['no password', 'a', undefined, "createThings: 'password' is missing."],
  ['a colon in the user', 'a:b', 'c', "createThings: 'user' (THINGS_TEST_USER) must not have a colon."],
  ['what base64 cannot hold', 'zoë', 'c', 'a character outside ASCII'],
])('refuses %s', (_, user, password, message) => {
  const make = () => authorize(user, password);
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow(message);
});
