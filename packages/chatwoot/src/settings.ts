import {
  type ClientOptions,
  ConfigurationError,
  checkedBaseUrl,
  optionalSetting,
  requiredSetting,
  type TransportOptions,
} from '@contactkit/runtime';
import { classify } from './classify.js';
import { type ChatwootPathOptions, defaultBaseUrl } from './generated/resources.js';

/** Options of `createChatwoot()`. What is absent comes from the environment. */
export interface ChatwootOptions extends ClientOptions {
  /**
   * Access token of a user, from the profile page; bot tokens may not call the contacts API.
   *
   * @default the environment variable `CHATWOOT_API_ACCESS_TOKEN`
   */
  apiAccessToken?: string | undefined;
  /**
   * Number of the account, as in the address of its dashboard.
   *
   * @default the environment variable `CHATWOOT_ACCOUNT_ID`
   */
  accountId?: number | undefined;
}

/** Options of `createChatwootHttp()`. What is absent comes from the environment. */
export type ChatwootHttpOptions = Pick<ChatwootOptions, 'apiAccessToken' | 'baseUrl' | 'fetch'>;

const ACCOUNT_VARIABLE = 'CHATWOOT_ACCOUNT_ID';

/** Options and environment as the transport wants them. */
export function transportOptions(
  { apiAccessToken, accountId: _, baseUrl, ...options }: ChatwootOptions,
  factory: string,
): TransportOptions {
  const token = {
    factory,
    option: 'apiAccessToken',
    variable: 'CHATWOOT_API_ACCESS_TOKEN',
    value: apiAccessToken,
  };
  const base = { factory, option: 'baseUrl', variable: 'CHATWOOT_BASE_URL', value: baseUrl };
  return {
    ...options,
    provider: 'chatwoot',
    baseUrl: checkedBaseUrl(base, defaultBaseUrl),
    headers: { api_access_token: requiredSetting(token) },
    classify,
    isIdempotent,
  };
}

/**
 * Returns what stands in the path of every request: the number of the account, from the option or the environment.
 *
 * @throws {ConfigurationError} when it is missing or not a positive whole number
 */
export function pathOptions({ accountId }: ChatwootOptions, factory: string): ChatwootPathOptions {
  const setting = { factory, option: 'accountId', variable: ACCOUNT_VARIABLE, value: accountId?.toString() };
  const text = accountId === undefined ? requiredSetting(setting) : (optionalSetting(setting) ?? '');
  if (/^[1-9]\d*$/.test(text)) return { accountId: Number(text) };
  throw new ConfigurationError(
    `${factory}: 'accountId' (${ACCOUNT_VARIABLE}) must be a positive whole number, not '${text}'.`,
  );
}

/** The filter is a POST that only reads: sending it twice does what sending it once does. No other POST is repeated. */
export function isIdempotent(operation: string): boolean {
  return operation === 'contacts.filter';
}
