import { readdirSync } from 'node:fs';
import { type TwinName, twins } from '@contactkit/twins';
import type { ProviderCase } from './provider-case.js';

const FOLDER = new URL('./providers/', import.meta.url);

/** Names of the providers that the facade has, for `describe.each`; the mocks may have more. */
export const providerNames: readonly TwinName[] = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => isTwinName(name));

const cases = new Map<string, ProviderCase>();
for (const name of providerNames) {
  const module: { providerCase: ProviderCase } = await import(`./providers/${name}.ts`);
  cases.set(name, module.providerCase);
}

/** What the tests need of a provider that the facade has. */
export function providerCaseOf(provider: string): ProviderCase {
  const found = cases.get(provider);
  if (found) return found;
  throw new Error(`There is no test/providers/${provider}.ts.`);
}

function isTwinName(name: string): name is TwinName {
  return Object.hasOwn(twins, name);
}
