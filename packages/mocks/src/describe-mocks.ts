import { BASE_URL_VARIABLES } from './base-url-variables.js';
import type { Mock } from './mock.js';

/** Where the mocks listen, for a program (one line of JSON) or for a person. */
export function describeMocks(mocks: readonly Pick<Mock, 'provider' | 'url'>[], json: boolean): string {
  if (json) return JSON.stringify(Object.fromEntries(mocks.map(({ provider, url }) => [provider, { url }])));
  const width = Math.max(...mocks.map(({ provider }) => provider.length));
  const rows = mocks.map(
    ({ provider, url }) => `  ${provider.padEnd(width)}  ${BASE_URL_VARIABLES[provider]}=${url}`,
  );
  return ['The mocks are ready. Ctrl+C ends them.', '', ...rows].join('\n');
}
