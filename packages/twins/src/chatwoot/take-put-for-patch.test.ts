import { describe, expect, it } from 'vitest';
import { createChatwootTwin } from './create-chatwoot-twin.js';

const CONTACTS = 'https://app.chatwoot.com/api/v1/accounts/3/contacts';
const NORA = `${CONTACTS}/118`;
const CHANGES = { custom_attributes: { seats: 4 } };

function send(method: string, url: string, body: object, twin = createChatwootTwin()) {
  const headers = { api_access_token: 'any', 'content-type': 'application/json' };
  return twin.fetch(url, { method, headers, body: JSON.stringify(body) });
}

describe('takePutForPatch', () => {
  it('changes a contact like PATCH', async () => {
    const [put, patch] = await Promise.all(['PUT', 'PATCH'].map((method) => send(method, NORA, CHANGES)));
    expect(put?.status).toBe(200);
    expect(await put?.json()).toEqual(await patch?.json());
  });

  it('leaves its entry in the journal once, as the PATCH that it became', async () => {
    const twin = createChatwootTwin();
    await send('PUT', NORA, CHANGES, twin);
    const entry = { method: 'PATCH', operation: 'contacts.update', body: CHANGES, status: 200 };
    expect(twin.journal.list()).toEqual([expect.objectContaining(entry)]);
  });

  it.each([CONTACTS, `${NORA}/labels`])('refuses PUT to %s as ever', async (url) => {
    expect((await send('PUT', url, {})).status).toBe(405);
  });
});
