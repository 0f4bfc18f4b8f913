import { createChatwoot } from '@contactkit/chatwoot';
import { createDigivault } from '@contactkit/digivault';
import { createOrq } from '@contactkit/orq';
import type { ClientOptions } from '@contactkit/runtime';
import { createSendblue } from '@contactkit/sendblue';

/** `maxRetryAfter` of clients whose calls are limited, in milliseconds. */
export const LOW_RETRY_AFTER = 800;

/** The four clients, each of which is used by many calls at the same time. */
export type Clients = ReturnType<typeof openClients>;

export function openClients(options: ClientOptions) {
  return {
    orq: createOrq({ ...options, apiKey: 'any' }),
    chatwoot: createChatwoot({ ...options, apiAccessToken: 'any', accountId: 3 }),
    sendblue: createSendblue({ ...options, apiKey: 'any', apiSecret: 'any' }),
    digivault: createDigivault({ ...options, apiKey: 'any' }),
  };
}
