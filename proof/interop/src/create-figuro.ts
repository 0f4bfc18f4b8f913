import { createRequire } from 'node:module';
import type figuro from '@figuro/chatwoot-sdk';

// Vitest unwraps the default export of CommonJS once more than Node does, so it is loaded as CommonJS.
const { default: ChatwootClient }: typeof figuro = createRequire(import.meta.url)('@figuro/chatwoot-sdk');

/** Makes the community's client of Chatwoot. */
export function createFiguro(basePath: string, token = 'token') {
  return new ChatwootClient({ config: { basePath, with_credentials: false, credentials: 'omit', token } });
}
