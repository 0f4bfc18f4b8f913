import { ConfigurationError } from './errors.js';

declare const process: { env: Record<string, string | undefined> } | undefined;

/** A setting that comes from an option or from the environment. */
export interface Setting {
  /** The factory that takes the option, for the message: `createOrq`. */
  factory: string;
  /** Name of the option: `apiKey`. */
  option: string;
  /** Name of the environment variable: `ORQ_API_KEY`. */
  variable: string;
  /** Value of the option, when it was given. */
  value: string | undefined;
}

/**
 * Value of a setting that must be there.
 *
 * An option that is given, even an empty one, is never replaced by the environment.
 *
 * @throws {ConfigurationError} naming the option and the variable, when the value is missing or empty, or could not be
 *   sent in a header
 */
export function requiredSetting(setting: Setting): string {
  const value = optionalSetting(setting);
  if (value?.trim()) return value;
  const { factory, option, variable } = setting;
  throw new ConfigurationError(
    `${factory}: '${option}' is missing. Pass it as an option or set ${variable}.`,
  );
}

/** Value of a setting, from the option or else from the environment; `undefined` when neither is there. */
export function optionalSetting({ factory, option, variable, value }: Setting): string | undefined {
  const found = value ?? readEnvironment(variable);
  if (found !== undefined && !/^[\x20-\x7e]*$/.test(found)) {
    throw new ConfigurationError(
      `${factory}: '${option}' (${variable}) holds a line break or a character outside ASCII.`,
    );
  }
  return found;
}

/**
 * Checks a base URL, writes it as the platform does, and removes trailing slashes.
 *
 * @throws {ConfigurationError} when it is not an absolute http or https URL, or has credentials, a query or a fragment
 */
export function checkedBaseUrl(setting: Setting, fallback: string): string {
  // An empty variable is as good as none; an empty option is a mistake that must not lead to the real provider.
  const text = optionalSetting(setting) || (setting.value ?? fallback);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    const { factory, option, variable } = setting;
    throw new ConfigurationError(
      `${factory}: '${option}' (${variable}) must be an http or https URL without credentials, query or fragment.`,
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** Environment of Node, Deno, Bun or a bundler; nothing in a browser. */
function readEnvironment(variable: string): string | undefined {
  return typeof process === 'undefined' ? undefined : process.env?.[variable];
}

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
