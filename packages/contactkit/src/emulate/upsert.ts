import { ArgumentError, type CallOptions } from '@contactkit/runtime';
import { changesFrom, hasKey, keyFields, type UpsertKey } from '../compare.js';
import type { Contacts } from '../contract/contacts.js';
import type { ContactsProvider } from '../contract/provider.js';
import { singleValue } from '../convert.js';
import type { Contact, ContactCreate, ContactUpdate, Lossy, MappingReport } from '../model/contact.js';
import type { WriteTarget } from '../model/field-table.js';
import { planWrite } from '../write/plan.js';
import type { Emulation, UpsertOf, UpsertOptions } from './types.js';

const KEYS = ['externalId', 'phone', 'email'] as const;

/** Upsert: plans the write, finds the contact by its keys, and decides what is to be sent. */
export function upsert(contacts: Contacts, provider: ContactsProvider): Emulation | undefined {
  const keys = KEYS.filter((key) => provider.fields[keyFields[key]]?.create !== undefined);
  if (keys.length === 0) return undefined;
  const direct = keys.filter((key) => isNative(contacts, key));
  const run: UpsertOf['upsert'] = async (
    contact,
    { match = keys, lossy, ...options }: UpsertOptions = {},
  ) => {
    // What cannot be stored is refused before anything is looked for.
    const planned = planWrite(provider, 'create', contact, lossy);
    checkMatch(provider.name, match, keys);
    const found = await find(contacts, keysIn(contact, match), options);
    const decision = decide(provider, found, contact, lossy);
    switch (decision.outcome) {
      case 'created':
        return { outcome: 'created', contact: await contacts.create(contact, { ...options, lossy }) };
      case 'conflict':
        return decision;
      case 'unchanged': {
        const mapping = { ...planned.mapping, ...decision.mapping };
        return { outcome: 'unchanged', contact: { ...decision.contact, mapping } };
      }
      case 'updated': {
        const { id, changes, mapping } = decision;
        const updated = await contacts.update(id, changes, { ...options, lossy });
        return { outcome: 'updated', contact: { ...updated, mapping } };
      }
    }
  };
  const scans = direct.length < keys.length && { perPage: 1 };
  return { cost: { requests: direct.length + 1, ...scans }, run };
}

function checkMatch(provider: string, match: readonly UpsertKey[], keys: readonly UpsertKey[]): void {
  const foreign = match.find((key) => !keys.includes(key));
  if (foreign === undefined && match.length > 0) return;
  throw new ArgumentError(`'match' of ${provider} takes ${keys.join(', ')}, at least one of them.`);
}

/** Whether one request finds by this key; an emulated search would read the list once for each. */
function isNative({ capabilities }: Contacts, key: UpsertKey): boolean {
  return capabilities.operations[`findBy.${key}`]?.how === 'native';
}

/** The keys that a contact has, by name. */
function keysIn(contact: ContactCreate, match: readonly UpsertKey[]): [UpsertKey, string][] {
  const keys = match.flatMap((key): [UpsertKey, string][] => {
    const field = keyFields[key];
    const value = field === 'externalId' ? contact[field] : singleValue(contact[field]);
    return value === undefined || value === null ? [] : [[key, value]];
  });
  if (keys.length > 0) return keys;
  throw new ArgumentError(`The contact has no key to find it by: give it one of ${match.join(', ')}.`);
}

/** The contacts that have one of the keys, each once. */
async function find(
  contacts: Contacts,
  keys: [UpsertKey, string][],
  options: CallOptions,
): Promise<Contact[]> {
  const found = new Map<string, Contact>();
  const toScan: [UpsertKey, string][] = [];
  for (const [key, value] of keys) {
    if (!contacts.supports(`findBy.${key}`) || !isNative(contacts, key)) toScan.push([key, value]);
    else for (const each of await contacts.findBy[key](value, options)) found.set(each.id, each);
  }
  if (toScan.length === 0) return [...found.values()];
  for await (const each of contacts.iterate({}, options)) {
    if (toScan.some(([key, value]) => hasKey(each, key, value))) found.set(each.id, each);
  }
  return [...found.values()];
}

/** What an upsert does with a contact: as its outcome tells, with what that takes. */
export type UpsertDecision =
  | { readonly outcome: 'created' }
  | { readonly outcome: 'conflict'; readonly candidates: Contact[] }
  | { readonly outcome: 'unchanged'; readonly contact: Contact; readonly mapping: MappingReport }
  | {
      readonly outcome: 'updated';
      readonly id: string;
      readonly changes: ContactUpdate;
      readonly mapping: MappingReport;
    };

/**
 * Decides what is to be done with a contact, given those that have one of its keys.
 *
 * @throws {UnsupportedError} when a value that differs can be neither changed nor lost
 */
export function decide(
  target: WriteTarget,
  found: Contact[],
  contact: ContactCreate,
  lossy: Lossy | undefined,
): UpsertDecision {
  const [existing, ...others] = found;
  if (existing === undefined) return { outcome: 'created' };
  if (others.length > 0) return { outcome: 'conflict', candidates: found };
  const differing = changesFrom(existing, contact, target.fields);
  const joins = lossy === 'stash' && target.fields.attributes?.replaces;
  const wanted = joins ? withAttributes(differing, existing, contact) : differing;
  const { values, mapping } = planWrite(target, 'update', wanted, lossy);
  // A stash may be there already.
  const changes = changesFrom(existing, values, target.fields);
  if (Object.keys(changes).length === 0) return { outcome: 'unchanged', contact: existing, mapping };
  return { outcome: 'updated', id: existing.id, changes, mapping };
}

/** Adds the attributes that an update would replace, so that a stash goes among them; not those that are stashed anew. */
function withAttributes(changes: ContactUpdate, existing: Contact, contact: ContactCreate): ContactUpdate {
  const stashed = Object.keys(changes).map((field) => `contactkit_${field}`);
  const kept = Object.entries(existing.attributes ?? {}).filter(([name]) => !stashed.includes(name));
  return { ...changes, attributes: changes.attributes ?? contact.attributes ?? Object.fromEntries(kept) };
}
