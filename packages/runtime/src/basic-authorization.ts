import { ConfigurationError } from './configuration-error.js';
import { requiredSetting, type Setting } from './settings.js';

/**
 * Value of the header `Authorization` for a user and a password (RFC 7617).
 *
 * A password that is given as an empty text is sent as one: many take a key for the user and no password.
 *
 * @throws {ConfigurationError} when one of them is missing, or the user has a colon, which would end it
 */
export function basicAuthorization(user: Setting, password: Setting): string {
  const name = requiredSetting(user);
  if (name.includes(':')) {
    throw new ConfigurationError(
      `${user.factory}: '${user.option}' (${user.variable}) must not have a colon.`,
    );
  }
  const secret = password.value === '' ? '' : requiredSetting(password);
  return `Basic ${btoa(`${name}:${secret}`)}`;
}
