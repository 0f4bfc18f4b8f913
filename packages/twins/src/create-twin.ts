import { type TwinName, twins } from './generated/twins.js';
import type { Twin, TwinOptions } from './twin.js';

/** The options of the twin of a provider; they know the names of its quirks. */
export type TwinOptionsOf<Name extends TwinName> = Parameters<Awaited<ReturnType<(typeof twins)[Name]>>>[0];

/**
 * Makes the twin of a provider, with the contacts of its spec's examples. Takes some milliseconds.
 *
 * @throws when the provider has no twin, an option is out of range, or a quirk is unknown; the message names it
 */
export async function createTwin<Name extends TwinName>(
  provider: Name,
  options?: TwinOptionsOf<Name>,
): Promise<Twin> {
  const load: () => Promise<(options?: TwinOptions) => Twin> = twins[provider];
  if (!Object.hasOwn(twins, provider))
    throw new Error(`There is no twin of '${provider}', but of ${Object.keys(twins).join(', ')}.`);
  const create = await load();
  return create(options);
}
