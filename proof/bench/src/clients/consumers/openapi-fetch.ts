import type { paths } from '@contactkit/sendblue/http';
import createClient from 'openapi-fetch';

const PATH = '/api/v2/contacts';

/** A program that keeps contacts, with openapi-fetch. */
export async function keepContacts(number: string): Promise<string | undefined> {
  const headers = { 'sb-api-key-id': 'key', 'sb-api-secret-key': 'secret' };
  const client = createClient<paths>({ baseUrl: 'https://api.sendblue.co', headers });
  const path = { phone_number: number };
  const listed = await client.GET(PATH, { params: { query: { limit: 50 } } });
  const created = await client.POST(PATH, {
    body: { number, first_name: listed.data?.[0]?.first_name ?? '' },
  });
  const found = await client.GET(`${PATH}/{phone_number}`, { params: { path } });
  const body = { first_name: found.data?.contact?.first_name ?? '' };
  await client.PUT(`${PATH}/{phone_number}`, { params: { path }, body });
  await client.DELETE(`${PATH}/{phone_number}`, { params: { path } });
  return created.data?.contact?.phone;
}
