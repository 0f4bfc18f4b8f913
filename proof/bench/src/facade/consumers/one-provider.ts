import { createContacts, createOrq, isApiError, orq } from 'contactkit';

/** A program that keeps contacts at one provider, with the facade. */
export async function keepContacts(): Promise<string> {
  const contacts = createContacts(orq(createOrq({ apiKey: 'key' })));
  const listed = await contacts.list({ limit: 50 });
  const created = await contacts.create({ externalId: listed.contacts[0]?.externalId ?? '' });
  const found = await contacts.retrieve(created.id);
  await contacts.update(found.id, { fullName: 'Ines' });
  await contacts.delete(found.id);
  return found.id;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return isApiError(error) ? error.status : undefined;
}
