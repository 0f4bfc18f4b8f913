import { createOrq, isApiError } from '@contactkit/orq';

/** A program that keeps contacts, with our client of orq.ai. */
export async function keepContacts(): Promise<string> {
  const { contacts } = createOrq({ apiKey: 'key' });
  const listed = await contacts.list({ limit: 50 });
  const created = await contacts.create({ external_id: listed.data[0]?.external_id ?? '' });
  const found = await contacts.retrieve(created._id);
  await contacts.update(found._id, { display_name: 'Ines' });
  await contacts.delete(found._id);
  return found._id;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return isApiError(error) ? error.status : undefined;
}
