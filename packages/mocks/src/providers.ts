import { type ProviderName, specs } from './generated/specs/index.js';

/** The providers that have a mock, in the order of their ports. */
export const providers: readonly ProviderName[] = Object.keys(specs).filter(isProvider);

/** Says whether a mock has this name. */
export function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(specs, name);
}

/** Names that a provider's own SDK reads. All others are the name of the provider and `_BASE_URL`. */
const OF_SDKS: Partial<Record<ProviderName, string>> = { sendblue: 'SENDBLUE_API_BASE_URL' };

/** The environment variable that each client reads its base URL from. */
export const BASE_URL_VARIABLES: Readonly<Record<ProviderName, string>> = Object.assign(
  {},
  ...providers.map((name) => ({ [name]: OF_SDKS[name] ?? ownVariable(name) })),
);

function ownVariable(name: string): string {
  return `${name.replaceAll('-', '_').toUpperCase()}_BASE_URL`;
}
