import {
  type ClientOptions,
  checkedBaseUrl,
  requiredSetting,
  type TransportOptions,
} from '@contactkit/runtime';
import { defaultBaseUrl } from './generated/resources.js';

/** Options of `createDigivault()`. What is absent comes from the environment. */
export interface DigivaultOptions extends ClientOptions {
  /**
   * API key of the account, sent as a bearer token.
   *
   * @default the environment variable `DIGIVAULT_API_KEY`
   */
  apiKey?: string | undefined;
}

/** Options of `createDigivaultHttp()`. What is absent comes from the environment. */
export type DigivaultHttpOptions = Pick<DigivaultOptions, 'apiKey' | 'baseUrl' | 'fetch'>;

/** Options and environment as the transport wants them. */
export function transportOptions(
  { apiKey, baseUrl, ...options }: DigivaultOptions,
  factory: string,
): TransportOptions {
  const key = requiredSetting({ factory, option: 'apiKey', variable: 'DIGIVAULT_API_KEY', value: apiKey });
  return {
    ...options,
    provider: 'digivault',
    baseUrl: checkedBaseUrl(
      { factory, option: 'baseUrl', variable: 'DIGIVAULT_BASE_URL', value: baseUrl },
      defaultBaseUrl,
    ),
    headers: { authorization: `Bearer ${key}` },
  };
}
