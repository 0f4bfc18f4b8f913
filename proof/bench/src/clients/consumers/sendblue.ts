import SendblueAPI, { APIError } from 'sendblue';

/** A program that keeps contacts, with the official client of Sendblue. */
export async function keepContacts(number: string): Promise<string | undefined> {
  const { contacts } = new SendblueAPI({ apiKey: 'key', apiSecret: 'secret' });
  const [first] = await contacts.list({ limit: 50 });
  const created = await contacts.create({ number, first_name: first?.first_name ?? '' });
  const found = await contacts.retrieve(number);
  await contacts.update(number, { first_name: found.contact?.first_name ?? '' });
  await contacts.delete(number);
  return created.contact?.phone;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof APIError ? error.status : undefined;
}
