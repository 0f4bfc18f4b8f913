import type { Twin } from '@contactkit/twins';
import type { ProviderName } from './generated/specs/index.js';
import { BASE_URL_VARIABLES } from './providers.js';

/** A mock server that listens. */
export interface Mock<Provider extends ProviderName = ProviderName> extends AsyncDisposable {
  readonly provider: Provider;
  /** Origin to use as the base URL of a client, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Contacts, faults and journal of all who name no tenant. */
  readonly twin: Twin;
  /** Those of a tenant, whom requests name with the header `x-contactkit-tenant`. */
  tenant(name: string): Twin;
  /** Ends the server and all its connections at once. Does nothing the second time. */
  close(): Promise<void>;
}

/** Several mock servers, each under the name of its provider. */
export type Mocks<Provider extends ProviderName = ProviderName> = AsyncDisposable & {
  readonly [Name in Provider]: Mock<Name>;
} & {
  /** Ends all of them. */
  close(): Promise<void>;
};

/** Where the mocks listen, for a program (one line of JSON) or for a person. */
export function describeMocks(mocks: readonly Pick<Mock, 'provider' | 'url'>[], json: boolean): string {
  if (json) return JSON.stringify(Object.fromEntries(mocks.map(({ provider, url }) => [provider, { url }])));
  const width = Math.max(...mocks.map(({ provider }) => provider.length));
  const rows = mocks.map(
    ({ provider, url }) => `  ${provider.padEnd(width)}  ${BASE_URL_VARIABLES[provider]}=${url}`,
  );
  return ['The mocks are ready. Ctrl+C ends them.', '', ...rows].join('\n');
}
