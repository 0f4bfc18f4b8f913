import {
  ArgumentError,
  type CallOptions,
  iterate,
  type PageWalk,
  pages,
  UnsupportedError,
} from '@contactkit/runtime';
import type { Capabilities, FieldCapability, OperationCapability } from './contract/capabilities.js';
import type { Contacts } from './contract/contacts.js';
import { type Method, type OperationName, operationNames, operationOf } from './contract/operations.js';
import { type ContactPage, type ListQuery, withPageSize } from './contract/page.js';
import type { ContactsProvider } from './contract/provider.js';
import type { Contact, ContactUpdate } from './model/contact.js';
import { type FieldRule, findTransform, type WriteOperation } from './model/field-table.js';
import type { WriteOptions } from './model/write-options.js';
import { setAt } from './paths.js';
import { isTexts } from './write/check-values.js';
import { mapWrite } from './write/map-write.js';
import { planWrite } from './write/plan.js';

const NATIVE: OperationCapability = { how: 'native', cost: { requests: 1 } };

/** The compiler takes a type guard on `this` from an interface alone. */
type Unguarded = Omit<Contacts, 'supports'> & { supports(name: OperationName): boolean };

/** Opens the contacts of a provider: `createContacts(sendblue(createSendblue()))`. */
export function createContacts<C extends Contacts>(provider: ContactsProvider<C>): C;
export function createContacts(provider: ContactsProvider): Unguarded {
  const { name } = provider;
  const list: Contacts['list'] = async (query = {}, options) =>
    provider.list(withPageSize(query, provider.pages.largest), options);
  const walk = (
    { limit = provider.pages.largest, cursor }: ListQuery,
    options: CallOptions | undefined,
    prefetch: boolean,
  ): PageWalk<ListQuery, ContactPage, Contact> => ({
    operation: `${name} list`,
    query: { limit, cursor },
    prefetch,
    signal: options?.signal,
    read: (query, signal) => list(query, { ...options, signal }),
    items: (page) => page.contacts,
    next: ({ next }) => (next === undefined ? undefined : { limit, cursor: next }),
  });
  const capabilities = capabilitiesOf(provider);
  return {
    provider: name,
    capabilities,
    supports: (operation) => Object.hasOwn(capabilities.operations, operation),
    list,
    iterate: (query = {}, options) => iterate(walk(query, options, options?.prefetch ?? true)),
    async *pages(query = {}, options) {
      for await (const { body } of pages(walk(query, options, false))) yield body;
    },
    retrieve: (id, options) => provider.retrieve(id, options),
    async create(contact, options) {
      const { values, mapping } = planWrite(provider, 'create', contact, options?.lossy);
      return Object.assign(await provider.create(values, callOptions(options)), { mapping });
    },
    async update(id, changes, options) {
      const { values, mapping } = planWrite(provider, 'update', changes, options?.lossy);
      // A change of which everything was left out is not sent.
      const isNothing =
        Object.keys(mapping).length > 0 && Object.values(values).every((value) => value === undefined);
      const contact = isNothing
        ? await provider.retrieve(id, callOptions(options))
        : await provider.update(id, values, callOptions(options));
      return Object.assign(contact, { mapping });
    },
    delete: (id, options) => provider.delete(id, options),
    preview: {
      create: (contact, options) => mapWrite(provider, 'create', contact, options?.lossy).mapping,
      bulkCreate: (contact, options) =>
        mapWrite(provider, bulkOperationOf(provider), contact, options?.lossy).mapping,
      update: (changes: ContactUpdate, options) =>
        mapWrite(provider, 'update', changes, options?.lossy).mapping,
    },
    ...operationsOf(provider),
  };
}

/** What a call of the client takes of the options of a write. */
function callOptions(options: WriteOptions | undefined): CallOptions | undefined {
  if (options === undefined) return undefined;
  const { lossy: _, ...rest } = options;
  return rest;
}

/** Every operation by its name; those that the provider cannot do reject. */
function operationsOf(provider: ContactsProvider): object {
  return operationNames.reduce((operations: object, name) => {
    const found = operationOf(provider, name);
    return setAt(operations, name, found ? checked(name, found) : absent(provider.name, name));
  }, {});
}

function checked(name: OperationName, method: Method): Method {
  return async (...args) => {
    checkArguments(name, args);
    return method(...args);
  };
}

function absent(provider: string, operation: string): () => Promise<never> {
  const advice = `Ask contacts.supports('${operation}') first, or emulate() what can be built from the rest.`;
  return async () => {
    throw new UnsupportedError({ provider, operation, advice });
  };
}

/** The places of a bulk create: its own where the provider has one, those of `create` where it is emulated. */
function bulkOperationOf({ fields }: ContactsProvider): WriteOperation {
  return Object.values(fields).some((rule) => rule['bulk.create']) ? 'bulk.create' : 'create';
}

/** The capabilities of a provider, read from its adapter. */
function capabilitiesOf(provider: ContactsProvider): Capabilities {
  const { native = {}, pages, limits, emulated = {} } = provider;
  // A rule with nothing but advice is about a field that there is not.
  const hasPlace = ({ read, create, update }: FieldRule) => read ?? create ?? update;
  const fields = Object.fromEntries(
    Object.entries(provider.fields).flatMap(([field, rule]) =>
      hasPlace(rule) ? [[field, fieldCapability(rule)]] : [],
    ),
  );
  const operations: Partial<Record<OperationName, OperationCapability>> = {};
  for (const name of operationNames) {
    const cost = emulated[name];
    if (cost) operations[name] = { how: 'emulated', cost };
    else if (operationOf(provider, name)) operations[name] = NATIVE;
  }
  return { operations, fields, native, pages, limits };
}

function fieldCapability({ transform, ...rule }: FieldRule): FieldCapability {
  return transform === undefined ? rule : { ...rule, how: findTransform(transform).describes };
}

/**
 * Refuses what JavaScript lets through, and would do something else: a text for a list is a list of its letters.
 *
 * @throws {ArgumentError} naming the operation and what it takes
 */
export function checkArguments(name: OperationName, [first, second]: readonly unknown[]): void {
  if (name.startsWith('bulk.') && !Array.isArray(first)) refuse(name, 'a list');
  if (name === 'bulk.delete' && !isTexts(first)) refuse(name, 'a list of ids');
  if (/^(attributes\.remove|tags\.(set|add|remove))$/.test(name) && !isTexts(second))
    refuse(name, 'an id and a list of texts');
  if (name.startsWith('findBy.') && (typeof first !== 'string' || first === '')) {
    refuse(name, 'a text that is not empty');
  }
  if (name === 'search' && (typeof first !== 'string' || first.trim() === '')) {
    refuse(name, "a text that is not empty: 'list' has all contacts");
  }
}

function refuse(name: string, what: string): never {
  throw new ArgumentError(`contacts.${name} takes ${what}.`);
}
