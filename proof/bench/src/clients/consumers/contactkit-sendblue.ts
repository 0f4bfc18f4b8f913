import { createSendblue, isApiError } from '@contactkit/sendblue';

/** A program that keeps contacts, with our client of Sendblue. */
export async function keepContacts(number: string): Promise<string | undefined> {
  const { contacts } = createSendblue({ apiKey: 'key', apiSecret: 'secret' });
  const [first] = await contacts.list({ limit: 50 });
  const created = await contacts.create({ number, first_name: first?.first_name ?? '' });
  const found = await contacts.retrieve(number);
  await contacts.update(number, { first_name: found.contact?.first_name ?? '' });
  await contacts.delete(number);
  return created.contact?.phone;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return isApiError(error) ? error.status : undefined;
}
