const ORIGIN = 'https://api.sendblue.co';
const HEADERS = {
  'sb-api-key-id': 'key',
  'sb-api-secret-key': 'secret',
  'content-type': 'application/json',
};

interface Contact {
  phone?: string;
  first_name?: string;
}

interface ContactResult {
  contact?: Contact;
}

async function send<Result>(method: string, path: string, body?: object): Promise<Result> {
  const init = { method, headers: HEADERS, body: body === undefined ? null : JSON.stringify(body) };
  const response = await fetch(`${ORIGIN}/api/v2/contacts${path}`, init);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** A program that keeps contacts, by hand. */
export async function keepContacts(number: string): Promise<string | undefined> {
  const listed = await send<Contact[]>('GET', '?limit=50');
  const created = await send<ContactResult>('POST', '', { number, first_name: listed[0]?.first_name });
  const path = `/${encodeURIComponent(number)}`;
  const found = await send<ContactResult>('GET', path);
  await send<ContactResult>('PUT', path, { first_name: found.contact?.first_name });
  await send<unknown>('DELETE', path);
  return created.contact?.phone;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error ? Number(error.message) : undefined;
}
