import type { ProviderName } from './generated/specs/index.js';

/** The environment variable that each client reads its base URL from. */
export const BASE_URL_VARIABLES: Readonly<Record<ProviderName, string>> = {
  orq: 'ORQ_BASE_URL',
  chatwoot: 'CHATWOOT_BASE_URL',
  sendblue: 'SENDBLUE_API_BASE_URL',
  digivault: 'DIGIVAULT_BASE_URL',
};
