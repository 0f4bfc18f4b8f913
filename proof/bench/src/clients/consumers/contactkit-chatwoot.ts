import { createChatwoot, isApiError } from '@contactkit/chatwoot';

/** A program that keeps contacts, with our client of Chatwoot. */
export async function keepContacts(): Promise<number | undefined> {
  const { contacts } = createChatwoot({ apiAccessToken: 'token', accountId: 1 });
  const listed = await contacts.list();
  const created = await contacts.create({ inbox_id: 5, name: listed.payload[0]?.name ?? '' });
  const { id } = created.payload.contact;
  const found = await contacts.get(id);
  await contacts.update(id, { name: found.payload.name ?? '' });
  await contacts.delete(id);
  return id;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return isApiError(error) ? error.status : undefined;
}
