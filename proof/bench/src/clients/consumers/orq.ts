import { Orq } from '@orq-ai/node';
import { OrqError } from '@orq-ai/node/models/errors/index.js';

/** A program that keeps contacts, with the official client of orq.ai. */
export async function keepContacts(): Promise<string> {
  const { contacts } = new Orq({ apiKey: 'key' });
  const listed = await contacts.list({ limit: 50 });
  const created = await contacts.create({ externalId: listed.data[0]?.externalId ?? '' });
  const found = await contacts.retrieve({ id: created.id });
  await contacts.update({ id: found.id, requestBody: { displayName: 'Ines' } });
  await contacts.delete({ id: found.id });
  return found.id;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof OrqError ? error.statusCode : undefined;
}
