import { type ProviderName, specs } from './generated/specs/index.js';

/** The providers that have a mock, in the order of their ports. */
export const providers: readonly ProviderName[] = Object.keys(specs).filter(isProvider);

/** Says whether a mock has this name. */
export function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(specs, name);
}
