import { describe, expect, it } from 'vitest';
import { createChatwootTwin } from '../src/providers/chatwoot/twin.js';
import { CONTACTS, crowd, idsOf, NORA, talkTo, upTo, withQuirks } from './open-chatwoot.js';

describe('contacts.list', () => {
  it('has 15 on a page, and says how many there are', async () => {
    const call = crowd(16);
    expect(await idsOf(call, '?sort=created_at')).toEqual(upTo(15));
    expect(await idsOf(call, '?sort=created_at&page=2')).toEqual([16]);
    expect(await idsOf(call, '?sort=-created_at&page=1')).toEqual(upTo(16).reverse().slice(0, 15));
    expect(await idsOf(call, '?sort=-created_at&page=2')).toEqual([1]);
    expect((await call('GET', `${CONTACTS}?page=3`)).body).toEqual({
      meta: { count: 16, current_page: '3' },
      payload: [],
    });
    expect((await call('GET', CONTACTS)).body.meta).toEqual({ count: 16, current_page: 1 });
  });

  it('begins anywhere without a sort that it knows, and reaches everyone', async () => {
    const call = crowd(40);
    const starts = new Set<number | undefined>();
    for (const query of ['', '', '', '', '?sort=zodiac']) starts.add((await idsOf(call, query))[0]);
    expect(starts.size).toBeGreaterThan(1);
    const seen = new Set<number>();
    for (let round = 0; round < 20; round += 1)
      for (const page of [1, 2, 3]) for (const id of await idsOf(call, `?page=${page}`)) seen.add(id);
    expect(seen.size).toBe(40);
    const orderly = crowd(40, { quirks: { 'unstable-order': false } });
    expect(await idsOf(orderly, '')).toEqual(upTo(15));
    expect(await idsOf(orderly, '?page=3')).toEqual(upTo(40).slice(30));
  });

  it('shows each contact once when all fit', async () => {
    expect((await idsOf(crowd(15), '')).toSorted((one, other) => one - other)).toEqual(upTo(15));
  });

  it('sorts by members, with nothing at the end, but for descending emails and numbers', async () => {
    const call = talkTo();
    await call('POST', CONTACTS, {
      inbox_id: 9,
      name: 'ada',
      identifier: 'a',
      additional_attributes: { city: 'Graz' },
    });
    expect(await idsOf(call, '?sort=name')).toEqual([119, 97, 118]);
    expect(await idsOf(call, '?sort=-name')).toEqual([118, 97, 119]);
    expect(await idsOf(call, '?sort=city')).toEqual([119, 118, 97]);
    expect(await idsOf(call, '?sort=-city')).toEqual([118, 119, 97]);
    expect(await idsOf(call, '?sort=-country')).toEqual([97, 118, 119]);
    expect(await idsOf(call, '?sort=company')).toEqual([118, 97, 119]);
    expect(await idsOf(call, '?sort=-company_name')).toEqual([118, 97, 119]);
    expect(await idsOf(call, '?sort=-last_activity_at')).toEqual([118, 97, 119]);
    expect(await idsOf(call, '?sort=phone_number')).toEqual([118, 97, 119]);
    expect(await idsOf(call, '?sort=-phone_number')).toEqual([119, 97, 118]);
    expect(await idsOf(call, '?sort=email')).toEqual([118, 97, 119]);
    expect(await idsOf(call, '?sort=-email')).toEqual([97, 119, 118]);
  });

  it('has those who have one of the labels', async () => {
    const call = talkTo();
    expect(await idsOf(call, '?sort=created_at&labels[]=vip&labels[]=other')).toEqual([118]);
    await call('POST', `${CONTACTS}/97/labels`, { labels: ['other'] });
    expect(await idsOf(call, '?sort=created_at&labels[]=vip&labels[]=other')).toEqual([97, 118]);
    expect((await call('GET', `${CONTACTS}?labels[]=nobody`)).body).toMatchObject({ meta: { count: 0 } });
  });

  it('hides those without email, number and identifier, but not from get and search', async () => {
    const call = talkTo();
    await call('POST', CONTACTS, { inbox_id: 9, name: 'Nobody' });
    expect((await call('GET', `${CONTACTS}?sort=name`)).body).toMatchObject({ meta: { count: 2 } });
    expect((await call('GET', `${CONTACTS}/119`)).status).toBe(200);
    expect(await idsOf(call, '/search?q=nobody')).toEqual([119]);
    const open = withQuirks({ 'hidden-contacts': false });
    await open('POST', CONTACTS, { inbox_id: 9, name: 'Nobody' });
    expect(await idsOf(open, '?sort=created_at')).toEqual([97, 118, 119]);
  });

  it('shows inboxes when they are wanted', async () => {
    const call = talkTo();
    for (const path of [CONTACTS, `${CONTACTS}/search?q=nora`]) {
      const join = path.includes('?') ? '&' : '?';
      const first = (await call('GET', `${path}${join}include_contact_inboxes=false`)).body.payload[0];
      expect(first).not.toHaveProperty('contact_inboxes');
      expect((await call('GET', path)).body.payload[0]).toHaveProperty('contact_inboxes');
    }
    expect((await call('GET', `${NORA}?include_contact_inboxes=false`)).body.payload).not.toHaveProperty(
      'contact_inboxes',
    );
    const bare = createChatwootTwin().handle({
      operation: 'contacts.get',
      path: { account_id: '3', id: '118' },
      query: { include_contact_inboxes: 'yes' },
      headers: {},
      body: undefined,
    });
    expect(bare.body).not.toHaveProperty('payload.contact_inboxes');
  });
});

describe('contacts.search', () => {
  it('looks into name, email, number, company and identifier; case counts in the last', async () => {
    const call = talkTo();
    for (const text of ['LINDQ', 'NORA@', 'fjord', '%2B1202', 'crm-10', '%20nora@%20'])
      expect(await idsOf(call, `/search?q=${text}`)).toEqual([118]);
    expect(await idsOf(call, '/search?q=CRM')).toEqual([]);
    expect(await idsOf(call, '/search?q=nora&sort=-name')).toEqual([118, 97]);
  });

  it('says whether there is more', async () => {
    const call = crowd(16);
    const { body } = await call('GET', `${CONTACTS}/search?q=person-&sort=created_at`);
    expect(body.meta).toEqual({ count: 15, current_page: 1, has_more: true });
    const next = await call('GET', `${CONTACTS}/search?q=person-&sort=created_at&page=2`);
    expect(next.body.meta).toEqual({ count: 1, current_page: '2', has_more: false });
    expect(next.body.payload).toMatchObject([{ id: 16 }]);
  });

  it('needs a text', async () => {
    const refusal = { status: 422, body: { error: 'Specify search string with parameter q' } };
    expect(await talkTo()('GET', `${CONTACTS}/search`)).toEqual(refusal);
    expect(await talkTo()('GET', `${CONTACTS}/search?q=`)).toEqual(refusal);
  });
});
