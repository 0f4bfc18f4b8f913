import type { Contact, ContactCreate, Contacts, ContactUpdate } from 'contactkit';

/** Creates, reads, changes, lists and deletes a contact, whoever the provider is. */
export async function contactLifecycle(contacts: Contacts, contact: ContactCreate, changes: ContactUpdate) {
  const created = await contacts.create(contact);
  const retrieved = await contacts.retrieve(created.id);
  const updated = await contacts.update(created.id, changes);
  const listed: Contact[] = [];
  for await (const each of contacts.iterate()) listed.push(each);
  await contacts.delete(created.id);
  return { created, retrieved, updated, listed };
}
