import type { ContactPage } from '../src/contract/page.js';
import type { Contact, ContactsProvider, ContactUpdate, FieldTable } from '../src/index.js';
import { toContact } from '../src/providers/digivault.js';
import { digivaultRecord } from './records.js';

/** What can be said of a provider in memory. */
export interface MemoryOptions {
  fields?: FieldTable;
  limits?: ContactsProvider['limits'];
  operations?: ContactsProvider['operations'];
}

const FIELDS: FieldTable = {
  fullName: { read: 'name', create: 'name', update: 'name', clear: true },
  emails: { read: 'mail', create: 'mail', update: 'mail', clear: true },
  phones: { read: 'tel', create: 'tel', update: 'tel' },
  externalId: { read: 'key', create: 'key' },
  attributes: { read: 'data', create: 'data', update: 'data' },
};

/** A contact with nothing but an id and these members. */
export function contactOf(id: string, members: Partial<Contact> = {}): Contact {
  const { raw, ...contact } = toContact({ ...digivaultRecord, id, display_name: null, phone_number: '' });
  return { ...contact, raw: {}, username: undefined, avatarUrl: undefined, ...members };
}

/** A provider that keeps contacts in memory, in pages of two, and tells which of its methods were called. */
export function memoryProvider(members: Partial<Contact>[], options: MemoryOptions = {}) {
  const store = members.map((each, index) => contactOf(String(index + 1), each));
  const calls: string[] = [];
  const { fields = FIELDS, limits, operations = {} } = options;
  const at = (id: string) => store.findIndex((contact) => contact.id === id);
  const put = (contact: Contact, values: ContactUpdate): Contact => {
    const kept = fields.attributes?.replaces ? {} : contact.attributes;
    return Object.assign(contact, {
      ...values,
      ...(values.emails && { emails: entriesOf(values.emails) }),
      ...(values.phones && { phones: entriesOf(values.phones) }),
      ...(values.attributes && { attributes: { ...kept, ...values.attributes } }),
    });
  };
  const provider = {
    name: 'memory',
    fields,
    pages: { default: 2, largest: 2 },
    limits,
    operations,
    async list({ limit = 2, cursor = '0' }, callOptions): Promise<ContactPage> {
      callOptions?.signal?.throwIfAborted();
      calls.push('list');
      const end = Number(cursor) + limit;
      const contacts = store.slice(Number(cursor), end).map((contact) => ({ ...contact }));
      return { contacts, next: end < store.length ? String(end) : undefined };
    },
    async retrieve(id) {
      calls.push(`retrieve ${id}`);
      return { ...contactOf(id), ...store[at(id)] };
    },
    async create(contact) {
      calls.push('create');
      store.push(put(contactOf(String(store.length + 1)), contact));
      return { ...contactOf(String(store.length)), ...store.at(-1) };
    },
    async update(id, changes) {
      calls.push(`update ${id}`);
      return { ...put(store[at(id)] ?? contactOf(id), changes) };
    },
    async delete(id) {
      calls.push(`delete ${id}`);
      if (at(id) < 0) throw new Error(`There is no ${id}.`);
      store.splice(at(id), 1);
    },
  } satisfies ContactsProvider;
  return { provider, calls, store };
}

function entriesOf(values: readonly (string | { value: string })[]) {
  return values.map((entry) => ({ value: typeof entry === 'string' ? entry : entry.value, e164: undefined }));
}
