import {
  type ClientOptions,
  checkedBaseUrl,
  requiredSetting,
  type TransportOptions,
} from '@contactkit/runtime';
import { defaultBaseUrl } from './generated/resources.js';

/** Options of `createOrq()`. What is absent comes from the environment. */
export interface OrqOptions extends ClientOptions {
  /**
   * API key of the workspace, sent as a bearer token.
   *
   * @default the environment variable `ORQ_API_KEY`
   */
  apiKey?: string | undefined;
}

/** Options of `createOrqHttp()`. What is absent comes from the environment. */
export type OrqHttpOptions = Pick<OrqOptions, 'apiKey' | 'baseUrl' | 'fetch'>;

/** Options and environment as the transport wants them. */
export function transportOptions(
  { apiKey, baseUrl, ...options }: OrqOptions,
  factory: string,
): TransportOptions {
  const key = requiredSetting({ factory, option: 'apiKey', variable: 'ORQ_API_KEY', value: apiKey });
  return {
    ...options,
    provider: 'orq',
    baseUrl: checkedBaseUrl(
      { factory, option: 'baseUrl', variable: 'ORQ_BASE_URL', value: baseUrl },
      defaultBaseUrl,
    ),
    headers: { authorization: `Bearer ${key}` },
  };
}
