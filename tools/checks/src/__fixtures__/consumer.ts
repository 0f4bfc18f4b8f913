// What a user writes, compiled against the packed packages with the strictest settings.

import { ApiError, type Contact as DigivaultContact } from '@contactkit/digivault';
import { createOrqHttp } from '@contactkit/orq/http';
import { createSendblue as createOther, type Sendblue } from '@contactkit/sendblue';
import {
  type Contact,
  createChatwoot,
  createContacts,
  createDigivault,
  createOrq,
  createSendblue,
  digivault,
  isApiError,
  isUnsupportedError,
  orq,
} from 'contactkit';

const client = createOrq({ apiKey: 'key', baseUrl: undefined });
const contacts = createContacts(orq(client));

export async function emailsOf(): Promise<string[]> {
  const emails: string[] = [];
  for await (const contact of contacts.iterate({ limit: 10 })) {
    const first: Contact = contact;
    const address = first.emails[0]?.value;
    if (address !== undefined) emails.push(address);
  }
  return emails;
}

export async function explain(id: string): Promise<string> {
  try {
    const { raw } = await createContacts(digivault(createDigivault({ apiKey: 'key' }))).retrieve(id);
    const record: DigivaultContact = raw;
    return record.id;
  } catch (error) {
    if (isUnsupportedError(error)) return error.message;
    if (error instanceof ApiError || isApiError(error)) return error.kind;
    throw error;
  }
}

export async function countAll(): Promise<number> {
  const page = await client.contacts.list({ filter_by: { tags: ['a', 'b'] } });
  const { data, error } = await createOrqHttp().GET('/v2/contacts');
  if (error) throw new Error('refused');
  return page.data.length + data.data.length;
}

export const sendblue: Sendblue = createOther();
export const same: Sendblue = createSendblue();

// @ts-expect-error an account is a number or a text
createChatwoot({ accountId: {} });
// @ts-expect-error a contact needs what the provider asks for
client.contacts.create({});
// @ts-expect-error there is no such method
client.contacts.archive();
// @ts-expect-error there is no such route
createOrqHttp().GET('/v3/contacts');
