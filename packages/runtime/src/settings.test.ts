import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { basicAuthorization, ConfigurationError } from './index.js';
import { checkedBaseUrl, optionalSetting, requiredSetting } from './settings.js';

describe('settings', () => {
  const FALLBACK = 'https://api.things.test';

  function setting(value?: string) {
    return { factory: 'createThings', option: 'apiKey', variable: 'THINGS_API_KEY', value };
  }

  beforeEach(() => {
    vi.stubEnv('THINGS_API_KEY', undefined);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  describe('requiredSetting', () => {
    it('takes the option before the environment', () => {
      vi.stubEnv('THINGS_API_KEY', 'of the environment');
      expect(requiredSetting(setting('of the option'))).toBe('of the option');
      expect(requiredSetting(setting())).toBe('of the environment');
    });

    it('says which option and which variable is missing', () => {
      const read = () => requiredSetting(setting());
      expect(read).toThrow(ConfigurationError);
      expect(read).toThrow("createThings: 'apiKey' is missing. Pass it as an option or set THINGS_API_KEY.");
    });

    it('counts empty as missing, and an empty option is not replaced by the environment', () => {
      vi.stubEnv('THINGS_API_KEY', '');
      expect(() => requiredSetting(setting())).toThrow('is missing');
      vi.stubEnv('THINGS_API_KEY', 'of the environment');
      expect(() => requiredSetting(setting(''))).toThrow('is missing');
    });

    it.each(['line\nbreak', 'line\r', 'tab\t', 'schlüssel', 'null\0'])(
      'refuses %j, which a header cannot carry, without showing it',
      (value) => {
        const read = () => requiredSetting(setting(value));
        expect(read).toThrow(ConfigurationError);
        expect(read).toThrow("createThings: 'apiKey' (THINGS_API_KEY) holds");
        expect(read).not.toThrow(value);
      },
    );

    it('refuses such a value from the environment too', () => {
      vi.stubEnv('THINGS_API_KEY', 'key\n');
      expect(() => requiredSetting(setting())).toThrow("'apiKey' (THINGS_API_KEY) holds");
    });
  });

  describe('optionalSetting', () => {
    it('is undefined when neither is there', () => {
      expect(optionalSetting(setting())).toBeUndefined();
    });

    it('works where there is no process, as in a browser', () => {
      vi.stubGlobal('process', undefined);
      expect(optionalSetting(setting())).toBeUndefined();
      expect(optionalSetting(setting('x'))).toBe('x');
    });
  });

  describe('checkedBaseUrl', () => {
    it.each([
      ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
      ['https://proxy.test/chatwoot', 'https://proxy.test/chatwoot'],
      ['https://proxy.test/chatwoot//', 'https://proxy.test/chatwoot'],
      ['HTTPS://Proxy.test:443/', 'https://proxy.test'],
      [' http://host.test ', 'http://host.test'],
      ['http://host.test/?', 'http://host.test'],
      ['http://host.test/#', 'http://host.test'],
      ['http://host.test/{tenant}', 'http://host.test/%7Btenant%7D'],
      ['http://[::1]:8080', 'http://[::1]:8080'],
    ])('reads %j as %s', (text, url) => {
      expect(checkedBaseUrl(setting(text), FALLBACK)).toBe(url);
    });

    it('takes the environment, and the fallback when there is nothing', () => {
      expect(checkedBaseUrl(setting(), FALLBACK)).toBe(FALLBACK);
      vi.stubEnv('THINGS_API_KEY', '');
      expect(checkedBaseUrl(setting(), FALLBACK)).toBe(FALLBACK);
      vi.stubEnv('THINGS_API_KEY', 'http://env.test/');
      expect(checkedBaseUrl(setting(), FALLBACK)).toBe('http://env.test');
    });

    it.each([
      '',
      'host.test',
      '/v2',
      'ftp://host.test',
      'file:///etc',
      'https://user@host.test',
      'https://:secret@host.test',
      'https://host.test?key=secret',
      'https://host.test#part',
      'https://',
      'https://hôst.test',
    ])('refuses %j without showing it', (text) => {
      const check = () => checkedBaseUrl(setting(text), FALLBACK);
      expect(check).toThrow(ConfigurationError);
      expect(check).toThrow("createThings: 'apiKey' (THINGS_API_KEY)");
      expect(check).not.toThrow(text);
    });
  });
});

describe('basicAuthorization', () => {
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
});
