import { UnsupportedError } from '@contactkit/runtime';
import type { Contacts } from '../contract/contacts.js';
import { type OperationName, operationOf } from '../contract/operations.js';
import type { ContactsProvider } from '../contract/provider.js';
import { createContacts } from '../create-contacts.js';
import { setAt } from '../paths.js';
import { bulkCreate, bulkDelete, changeTags, count, findBy, search } from './recipes.js';
import { createPace, type Pace } from './sequence.js';
import type { Emulable, Emulated, Emulation } from './types.js';
import { upsert } from './upsert.js';

/**
 * Builds an operation from what the contacts can do; `undefined` when that is not enough. `turn` waits until the provider's
 * limits allow another write.
 */
type Build = (contacts: Contacts, provider: ContactsProvider, turn: Pace) => Emulation | undefined;

/**
 * How each operation is built; the first ones are of use to the last. A function, so that a program without `emulate` is
 * shipped without them.
 */
const buildsOf = (): { readonly [Name in OperationName]?: Build } => ({
  search,
  count,
  'findBy.externalId': findBy('externalId'),
  'findBy.phone': findBy('phone'),
  'findBy.email': findBy('email'),
  'tags.add': changeTags((tags, given) => [...tags, ...given]),
  'tags.remove': changeTags((tags, given) => tags.filter((tag) => !given.includes(tag))),
  'bulk.create': bulkCreate,
  'bulk.delete': bulkDelete,
  upsert,
});

const paces = new WeakMap<ContactsProvider, Pace>();

/**
 * Adds to a provider what can be built from the rest: `createContacts(emulate(orq(client), ['search', 'upsert']))`.
 *
 * An operation costs more requests then than one; `contacts.capabilities.operations` tells how many. What the provider
 * can do itself stays as it is.
 *
 * - `search`, one request a page: reads a page of the list, and keeps the contacts in whose names, company, tags, emails,
 *   phones or external id the text occurs, in upper or lower case. A page may be empty and not the last.
 * - `count` and `findBy.…`, one request for each page of the whole list.
 * - `tags.add` and `tags.remove`, two requests: reads the tags, and sets them when they differ.
 * - `upsert`: looks for the contact as `findBy` does, then writes what differs.
 * - `bulk.create` and `bulk.delete`, one request an item, one after the other, and no more in a minute than the provider
 *   allows.
 *
 * @throws {UnsupportedError} when one cannot be built, as tags where there are none
 */
export function emulate<C extends Contacts, const Names extends readonly Emulable<C>[]>(
  provider: ContactsProvider<C>,
  names: number extends Names['length'] ? never : Names,
): ContactsProvider<Emulated<C, Names[number]>>;
export function emulate(provider: ContactsProvider, names: readonly OperationName[]): ContactsProvider {
  let result = provider;
  const turn = paceOf(provider);
  const missing = new Set<string>(names.filter((name) => !operationOf(provider, name)));
  for (const [name, build] of Object.entries(buildsOf())) {
    if (!missing.delete(name)) continue;
    const emulation = build(createContacts(result), provider, turn);
    if (!emulation) throw impossible(provider.name, name);
    result = withOperation(result, name, emulation);
  }
  for (const name of missing) throw impossible(provider.name, name);
  paces.set(result, turn);
  return result;
}

/** The pace of a provider, whichever of its operations are emulated where. */
function paceOf(provider: ContactsProvider): Pace {
  const pace = paces.get(provider) ?? createPace(provider.limits?.writesPerMinute);
  paces.set(provider, pace);
  return pace;
}

function withOperation(provider: ContactsProvider, name: string, { cost, run }: Emulation): ContactsProvider {
  return {
    ...provider,
    operations: setAt(provider.operations, name, run),
    emulated: { ...provider.emulated, [name]: cost },
  };
}

function impossible(provider: string, name: string): UnsupportedError {
  const advice = `What it has is not enough to build '${name}' from.`;
  return new UnsupportedError({ provider, operation: `emulate ${name}`, advice });
}
