import {
  type Contacts,
  chatwoot,
  createChatwoot,
  createContacts,
  createDigivault,
  createOrq,
  createSendblue,
  digivault,
  isApiError,
  orq,
  sendblue,
} from 'contactkit';

/** The contacts of all four. */
export function openAll(): Contacts[] {
  return [
    createContacts(orq(createOrq())),
    createContacts(chatwoot(createChatwoot(), { inboxId: 9 })),
    createContacts(sendblue(createSendblue())),
    createContacts(digivault(createDigivault())),
  ];
}

/** A program that keeps contacts, wherever they are. */
export async function keepContacts(contacts: Contacts): Promise<string> {
  const listed = await contacts.list({ limit: 50 });
  const created = await contacts.create({ externalId: listed.contacts[0]?.externalId });
  const found = await contacts.retrieve(created.id);
  await contacts.update(found.id, { fullName: 'Ines' });
  await contacts.delete(found.id);
  return found.id;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return isApiError(error) ? error.status : undefined;
}
