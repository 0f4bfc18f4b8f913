import { createSendblue } from '@contactkit/sendblue';

export { keepContacts, statusOf } from './contactkit-sendblue.js';

/** Every contact and every page. */
export async function countContacts(): Promise<number> {
  const { contacts } = createSendblue({ apiKey: 'key', apiSecret: 'secret' });
  let count = 0;
  for await (const contact of contacts.iterate()) count += contact.phone ? 1 : 0;
  for await (const page of contacts.pages()) count += page.items.length;
  return count;
}
