import {
  type ClientOptions,
  checkedBaseUrl,
  requiredSetting,
  type TransportOptions,
} from '@contactkit/runtime';
import { classify } from './classify.js';
import { defaultBaseUrl } from './generated/resources.js';
import { read } from './read.js';

/** Options of `createSendblue()`. What is absent comes from the environment. */
export interface SendblueOptions extends ClientOptions {
  /**
   * Id of the API key, sent as `sb-api-key-id`.
   *
   * @default the environment variable `SENDBLUE_API_API_KEY`
   */
  apiKey?: string | undefined;
  /**
   * Secret of the API key, sent as `sb-api-secret-key`.
   *
   * @default the environment variable `SENDBLUE_API_API_SECRET`
   */
  apiSecret?: string | undefined;
}

/** Options of `createSendblueHttp()`. What is absent comes from the environment. */
export type SendblueHttpOptions = Pick<SendblueOptions, 'apiKey' | 'apiSecret' | 'baseUrl' | 'fetch'>;

/** Options and environment as the transport wants them. */
export function transportOptions(settings: SendblueOptions, factory: string): TransportOptions {
  const { apiKey, apiSecret, baseUrl, ...options } = settings;
  const setting = (option: 'apiKey' | 'apiSecret' | 'baseUrl', variable: string) => ({
    factory,
    option,
    variable,
    value: settings[option],
  });
  return {
    ...options,
    provider: 'sendblue',
    baseUrl: checkedBaseUrl(setting('baseUrl', 'SENDBLUE_API_BASE_URL'), defaultBaseUrl),
    headers: {
      'sb-api-key-id': requiredSetting(setting('apiKey', 'SENDBLUE_API_API_KEY')),
      'sb-api-secret-key': requiredSetting(setting('apiSecret', 'SENDBLUE_API_API_SECRET')),
    },
    classify,
    isIdempotent,
    read,
  };
}

/** A create that may change an existing contact does the same when it is sent twice. No other POST does. */
export function isIdempotent(operation: string, body: unknown): boolean {
  return (
    operation === 'contacts.create' &&
    typeof body === 'object' &&
    body !== null &&
    'update_if_exists' in body &&
    body.update_if_exists === true
  );
}
