import { describe, expect, it } from 'vitest';
import {
  CONTACTS,
  MERGE,
  NORA,
  NOT_FOUND,
  PRIYA,
  shown,
  talkTo,
  UUID,
  upTo,
  withQuirks,
} from '../../../test/open-chatwoot.js';
import { createChatwootTwin } from './twin.js';

describe('createChatwootTwin', () => {
  describe('the examples of the spec', () => {
    it.each([
      [
        'contacts.list',
        'GET',
        `${CONTACTS}?page=1&sort=-created_at&labels[]=customer&include_contact_inboxes=true`,
      ],
      [
        'contacts.search',
        'GET',
        `${CONTACTS}/search?q=lindqvist&page=1&sort=-created_at&include_contact_inboxes=true`,
      ],
      ['contacts.get', 'GET', `${NORA}?include_contact_inboxes=true`],
      ['contacts.update', 'PATCH', NORA, { name: 'Nora Lindqvist Berg', custom_attributes: { seats: 4 } }],
      ['contacts.conversations', 'GET', `${NORA}/conversations`],
      ['contacts.merge', 'POST', MERGE, { base_contact_id: 118, mergee_contact_id: 97 }],
      ['contacts.labels.list', 'GET', `${NORA}/labels`],
      ['contacts.labels.add', 'POST', `${NORA}/labels`, { labels: ['customer', 'beta'] }],
      ['contacts.delete', 'DELETE', NORA],
    ])('%s answers as shown', async (operation, method, path, body?: object) => {
      expect(await talkTo()(method, path, body)).toEqual({ status: 200, body: shown(operation) });
    });

    it('contacts.create answers as shown, but for the UUID', async () => {
      const { status, body } = await talkTo()('POST', CONTACTS, PRIYA);
      const example = shown('contacts.create') as { payload: { contact: object; contact_inbox: object } };
      const { contact, contact_inbox } = example.payload;
      const [place] = (contact as { contact_inboxes: object[] }).contact_inboxes;
      expect(status).toBe(200);
      expect(body.payload).toEqual({
        contact: { ...contact, contact_inboxes: [{ ...place, source_id: UUID }] },
        contact_inbox: { ...contact_inbox, source_id: UUID },
      });
    });
  });

  describe('contacts.create', () => {
    it('needs no more than an inbox', async () => {
      const call = talkTo();
      const { body } = await call('POST', CONTACTS, { inbox_id: 9 });
      expect(body.payload.contact).toMatchObject({ id: 119, name: '', email: null, phone_number: null });
      expect(body.payload.contact).toMatchObject({ identifier: null, blocked: false, custom_attributes: {} });
      expect(body.payload.contact).not.toHaveProperty('last_activity_at');
    });

    it('stores the email in lower case, a blank identifier not at all, and no picture yet', async () => {
      const contact = {
        inbox_id: 9,
        email: 'Ada@Example.com',
        identifier: ' ',
        avatar_url: 'https://a.example/b',
      };
      const { body } = await talkTo()('POST', CONTACTS, contact);
      expect(body.payload.contact).toMatchObject({
        email: 'ada@example.com',
        identifier: null,
        thumbnail: '',
      });
    });

    it('refuses an email, an identifier and a number that someone has', async () => {
      const call = talkTo();
      await call('POST', CONTACTS, PRIYA);
      expect(await call('POST', CONTACTS, { inbox_id: 9, email: 'PRIYA@raman.example' })).toEqual({
        status: 422,
        body: { message: 'Email has already been taken', attributes: ['email'] },
      });
      expect((await call('POST', CONTACTS, PRIYA)).body).toEqual({
        message:
          'Email has already been taken, Identifier has already been taken, Phone number has already been taken',
        attributes: ['email', 'identifier', 'phone_number'],
      });
      expect((await call('POST', CONTACTS, { inbox_id: 9, identifier: 'CRM-2077' })).status).toBe(200);
    });

    it('refuses what the spec refuses', async () => {
      const call = talkTo();
      expect((await call('POST', CONTACTS, {})).status).toBe(422);
      expect((await call('POST', CONTACTS, { inbox_id: 9, name: 'x'.repeat(256) })).status).toBe(422);
      expect((await call('POST', CONTACTS, { inbox_id: 9, phone_number: '0301234' })).body).toEqual({
        message: 'Phone number should be in e164 format',
        attributes: ['phone_number'],
      });
    });

    it('refuses an inbox that is not there, and creates nothing', async () => {
      const call = talkTo();
      expect(await call('POST', CONTACTS, { ...PRIYA, inbox_id: 5 })).toEqual(NOT_FOUND);
      expect((await call('POST', CONTACTS, PRIYA)).body.payload.contact.id).toBe(119);
      const lenient = withQuirks({ 'known-inboxes-only': false });
      const { body } = await lenient('POST', CONTACTS, { ...PRIYA, inbox_id: 5 });
      expect(body.payload.contact_inbox.inbox).toMatchObject({
        id: 5,
        channel_type: 'Channel::Api',
        account_id: 3,
      });
    });

    it('needs a number for WhatsApp, and takes the source id that is sent', async () => {
      const call = talkTo();
      expect(await call('POST', CONTACTS, { inbox_id: 12, name: 'Ada' })).toEqual({
        status: 422,
        body: { error: 'param is missing or the value is empty: contact phone number' },
      });
      const { body } = await call('POST', CONTACTS, { inbox_id: 12, phone_number: '+442079460018' });
      expect(body.payload.contact_inbox.source_id).toBe('442079460018');
      const own = await call('POST', CONTACTS, { inbox_id: 9, source_id: 'mine' });
      expect(own.body.payload.contact.contact_inboxes[0].source_id).toBe('mine');
    });
  });

  describe('contacts.update', () => {
    it('changes what is named, merges attributes at the top and clears with null', async () => {
      const call = talkTo();
      const custom_attributes = { plan: { name: 'free' }, seats: 4 };
      const { body } = await call('PATCH', NORA, {
        email: null,
        identifier: '',
        blocked: true,
        custom_attributes,
      });
      expect(body.payload).toMatchObject({
        name: 'Nora Lindqvist',
        email: null,
        identifier: null,
        blocked: true,
      });
      expect(body.payload.custom_attributes).toEqual(custom_attributes);
      expect(body.payload.additional_attributes).toEqual({
        company_name: 'Fjord Outfitters',
        city: 'Seattle',
      });
      expect((await call('GET', NORA)).body).toEqual(body);
      expect((await call('PATCH', `${CONTACTS}/97`, { email: 'NORA@lindqvist.example' })).status).toBe(200);
    });

    it('refuses values that another contact has, and changes nothing', async () => {
      const call = talkTo();
      const before = await call('GET', `${CONTACTS}/97`);
      const changes = { name: 'x', email: 'Nora@lindqvist.example', phone_number: '+12025550143' };
      expect(await call('PATCH', `${CONTACTS}/97`, changes)).toEqual({
        status: 422,
        body: {
          message: 'Email has already been taken, Phone number has already been taken',
          attributes: ['email', 'phone_number'],
        },
      });
      expect(await call('GET', `${CONTACTS}/97`)).toEqual(before);
      expect((await call('PATCH', NORA, { email: 'nora@lindqvist.example' })).status).toBe(200);
    });

    it('checks the whole contact, an old number too', async () => {
      const twin = createChatwootTwin();
      const text = JSON.stringify(twin.snapshot()).replace('"+442079460958"', '"020 7946 0958"');
      twin.restore(JSON.parse(text));
      expect((await talkTo(twin)('PATCH', `${CONTACTS}/97`, { name: 'x' })).body).toEqual({
        message: 'Phone number should be in e164 format',
        attributes: ['phone_number'],
      });
    });
  });

  describe('contacts.delete', () => {
    it('answers without a body, and forgets labels and conversations', async () => {
      const twin = createChatwootTwin();
      const call = talkTo(twin);
      expect(await call('DELETE', NORA)).toEqual({ status: 200, body: undefined });
      for (const rows of Object.values(twin.snapshot().tables))
        expect(rows.map(([key]) => key)).not.toContain('118');
      for (const path of ['', '/labels', '/conversations'])
        expect(await call('GET', `${NORA}${path}`)).toEqual(NOT_FOUND);
      expect(await call('DELETE', NORA)).toEqual(NOT_FOUND);
      expect(await call('PATCH', NORA, {})).toEqual(NOT_FOUND);
      expect(await call('POST', `${NORA}/labels`, { labels: [] })).toEqual(NOT_FOUND);
    });

    it('gives no id twice', async () => {
      const call = talkTo();
      await call('POST', CONTACTS, PRIYA);
      await call('DELETE', `${CONTACTS}/119`);
      expect((await call('POST', CONTACTS, PRIYA)).body.payload.contact.id).toBe(120);
    });

    it('refuses a contact that is online, when contacts are', async () => {
      let now = 0;
      const call = talkTo(createChatwootTwin({ quirks: { 'online-contacts': true }, now: () => now }));
      const made = await call('POST', CONTACTS, PRIYA);
      expect(made.body.payload.contact.availability_status).toBe('online');
      expect(await call('DELETE', `${CONTACTS}/119`)).toEqual({
        status: 422,
        body: { message: 'Priya raman is Online, please try again later' },
      });
      expect((await call('GET', NORA)).body.payload.availability_status).toBe('offline');
      now = 5 * 60_000;
      expect((await call('DELETE', `${CONTACTS}/119`)).status).toBe(200);
      const offline = withQuirks();
      await offline('POST', CONTACTS, PRIYA);
      expect((await offline('DELETE', `${CONTACTS}/119`)).status).toBe(200);
    });

    it('refuses tokens of agents, when there are any', async () => {
      const call = withQuirks({ 'agent-tokens': true });
      expect(await call('DELETE', NORA, undefined, 'agent-7')).toEqual({
        status: 401,
        body: { error: 'You are not authorized to do this action' },
      });
      expect((await call('GET', NORA, undefined, 'agent-7')).status).toBe(200);
      expect((await call('DELETE', NORA, undefined, 'admin')).status).toBe(200);
      expect((await withQuirks()('DELETE', NORA, undefined, 'agent-7')).status).toBe(200);
    });
  });

  describe('contacts.merge', () => {
    const merge = (base_contact_id: number, mergee_contact_id: number) =>
      ['POST', MERGE, { base_contact_id, mergee_contact_id }] as const;

    it('fills what the base lacks, in depth, and moves inboxes and conversations', async () => {
      const call = talkTo();
      await call('PATCH', NORA, { custom_attributes: { deep: { a: 1, c: 3, list: [1] } } });
      await call('PATCH', `${CONTACTS}/97`, {
        name: '',
        custom_attributes: { deep: { a: null, b: 2, list: [2] } },
      });
      const { body } = await call(...merge(97, 118));
      expect(body).toMatchObject({ id: 97, name: 'Nora Lindqvist', phone_number: '+442079460958' });
      expect(body).toMatchObject({ email: 'nora@lindqvist.example', identifier: 'crm-1042' });
      expect(body.custom_attributes).toEqual({
        region: 'emea',
        plan: 'gold',
        deep: { a: null, b: 2, c: 3, list: [2] },
      });
      expect(body).not.toHaveProperty('contact_inboxes');
      const { payload } = (await call('GET', `${CONTACTS}/97`)).body;
      expect(payload.contact_inboxes).toMatchObject([{ source_id: '442079460958' }, { inbox: { id: 9 } }]);
      const talks = (await call('GET', `${CONTACTS}/97/conversations`)).body.payload;
      expect(talks).toMatchObject([{ id: 88, account_id: 3, meta: { sender: { id: 97 } } }]);
      expect(talks[0].meta.sender).not.toHaveProperty('contact_inboxes');
      expect(await call('GET', NORA)).toEqual(NOT_FOUND);
    });

    it('leaves labels behind, or moves them', async () => {
      const call = withQuirks();
      await call(...merge(97, 118));
      expect((await call('GET', `${CONTACTS}/97/labels`)).body).toEqual({ payload: ['customer'] });
      const moving = withQuirks({ 'merge-leaves-labels': false });
      await moving(...merge(97, 118));
      expect((await moving('GET', `${CONTACTS}/97/labels`)).body).toEqual({ payload: ['customer', 'vip'] });
    });

    it('changes nothing when both are the same', async () => {
      const call = talkTo();
      const before = await call('GET', NORA);
      const { status, body } = await call(...merge(118, 118));
      expect(status).toBe(200);
      expect(before.body.payload).toMatchObject(body);
      expect(await call('GET', NORA)).toEqual(before);
    });

    it('refuses who is not there', async () => {
      const call = talkTo();
      expect(await call(...merge(118, 5))).toEqual(NOT_FOUND);
      expect(await call(...merge(5, 118))).toEqual(NOT_FOUND);
      expect(await call('POST', MERGE, { base_contact_id: 118 })).toEqual(NOT_FOUND);
      expect((await call('GET', NORA)).status).toBe(200);
    });
  });

  describe('labels', () => {
    it('become the whole set; a comma splits', async () => {
      const call = talkTo();
      const labels = ['b, a', 'b', ' ', 'c'];
      expect((await call('POST', `${NORA}/labels`, { labels })).body).toEqual({ payload: ['b', 'a', 'c'] });
      expect((await call('GET', `${NORA}/labels`)).body).toEqual({ payload: ['b', 'a', 'c'] });
      expect((await call('POST', `${NORA}/labels`, { labels: [] })).body).toEqual({ payload: [] });
      expect((await call('GET', `${NORA}/labels`)).body).toEqual({ payload: [] });
      expect((await call('POST', `${NORA}/labels`, {})).status).toBe(422);
    });
  });

  describe('the twin', () => {
    it('has the same contacts in every account', async () => {
      expect((await talkTo()('GET', '/api/v1/accounts/77/contacts/118')).status).toBe(200);
      expect((await talkTo()('GET', '/api/v1/accounts/77/contacts/118/conversations')).body).toMatchObject({
        payload: [{ account_id: 77 }],
      });
    });

    it('shows at most 20 conversations, the latest first', async () => {
      const twin = createChatwootTwin();
      const snapshot = JSON.parse(JSON.stringify(twin.snapshot()));
      const row = snapshot.tables.conversations[0][1];
      const [talk] = row.conversations;
      row.conversations = upTo(25).map((id) => ({ ...talk, id, last_activity_at: id, timestamp: id }));
      twin.restore(snapshot);
      const { body } = await talkTo(twin)('GET', `${NORA}/conversations`);
      expect(body.payload.map(({ id }: { id: number }) => id)).toEqual(upTo(25).reverse().slice(0, 20));
    });

    it('counts requests when asked to', async () => {
      let now = 0;
      const call = talkTo(createChatwootTwin({ quirks: { 'rate-limits': true }, now: () => now }));
      const search = async () => (await call('GET', `${CONTACTS}/search?q=x`)).status;
      for (let index = 0; index < 100; index += 1) expect(await search()).toBe(200);
      expect(await call('GET', `${CONTACTS}/search?q=x`)).toEqual({ status: 429, body: 'Retry later\n' });
      expect((await call('GET', '/api/v1/accounts/4/contacts/search?q=x')).status).toBe(200);
      for (let index = 102; index < 2999; index += 1) await call('GET', NORA);
      expect((await call('GET', NORA)).status).toBe(200);
      expect((await call('GET', NORA)).status).toBe(429);
      now = 60_000;
      expect((await call('GET', NORA)).status).toBe(200);
      expect(await search()).toBe(200);
    });

    it('searches as often as wanted otherwise', async () => {
      const call = talkTo();
      for (let index = 0; index < 101; index += 1)
        expect((await call('GET', `${CONTACTS}/search?q=x`)).status).toBe(200);
    });

    it('invents more people than the examples leave numbers for', () => {
      const twin = createChatwootTwin();
      twin.seed(300);
      expect(twin.contacts()).toHaveLength(302);
    });

    it('is the same for the same seed, and goes on from a snapshot', async () => {
      const one = createChatwootTwin({ seed: 7, now: () => 0 });
      const other = createChatwootTwin({ seed: 8, now: () => 0 });
      one.seed(3);
      other.restore(JSON.parse(JSON.stringify(one.snapshot())));
      expect(await talkTo(other)('POST', CONTACTS, PRIYA)).toEqual(
        await talkTo(one)('POST', CONTACTS, PRIYA),
      );
      expect(other.snapshot()).toEqual(one.snapshot());
    });
  });
});

describe('PUT instead of PATCH', () => {
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
});
