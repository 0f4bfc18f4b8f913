import { describe, expect, it } from 'vitest';
import { internalIdOf } from '../src/providers/sendblue/contact-book.js';
import { LIST, open } from './open-sendblue.js';

describe('contacts.list', () => {
  const people = [
    { number: '+3001', first_name: 'Bea', last_name: 'Zhou' },
    { number: '+1001', first_name: 'Ada', last_name: 'Weber' },
    { number: '+2001', last_name: 'Weber' },
    { number: '+4001', first_name: 'Ada', last_name: 'Ito' },
  ];
  const filled = () => {
    const opened = open();
    opened.twin.clear();
    opened.twin.seed(people);
    return opened;
  };

  it.each([
    ['', '4213'],
    ['order_by=created_at', '4213'],
    ['order_direction=asc', '3124'],
    ['order_by=shoe_size&order_direction=asc', '3124'],
    ['order_by=firstName&order_direction=asc', '2143'],
    ['order_by=firstName', '3412'],
    ['order_by=lastName&order_direction=asc', '4123'],
    ['order_by=lastName', '3214'],
    ['order_by=phone&order_direction=asc', '1234'],
    ['order_by=phone', '4321'],
    ['limit=2', '42'],
    ['limit=2&offset=2', '13'],
    ['limit=2&offset=3&order_direction=asc', '4'],
    ['offset=2&limit=1&order_by=phone', '2'],
    ['offset=10000', ''],
    ['phone_number=%2B1001', '1'],
    ['phone_number=%2B1001&offset=1', ''],
    ['phone_number=%2B9001', ''],
    ['phone_number=1001', ''],
    ['cid=nobody', ''],
    ['phone_number=%2B1001&cid=nobody', ''],
  ])('with ?%s has %s', async (query, expected) => {
    const found = await filled().phones(query);
    expect(found.map((phone: string) => phone[1]).join('')).toBe(expected);
  });

  it('finds by internal ids, which are different and stand in no answer', async () => {
    const { twin, phones } = filled();
    const known = (twin.contacts() as { phone: string }[]).map(({ phone }) => phone);
    expect(new Set(known.map(internalIdOf)).size).toBe(known.length);
    for (const phone of known.filter((each) => each !== '+12025550143')) {
      const cid = internalIdOf(phone);
      expect(await phones(`cid=${cid}`)).toEqual([phone]);
      expect(await phones(`cid=${cid}&phone_number=%2B1001`)).toEqual(phone === '+1001' ? [phone] : []);
      expect(JSON.stringify(twin.contacts())).not.toContain(cid);
    }
  });

  it('has 100 contacts unless told otherwise', async () => {
    const { twin, phones } = open();
    twin.seed(1200);
    expect(await phones('')).toHaveLength(100);
    expect(await phones('limit=1000')).toHaveLength(1000);
    expect(await phones('limit=1000&offset=1000')).toHaveLength(202);
  });

  it.each(['limit=0', 'limit=1001', 'limit=1.5', 'offset=-1', 'offset=10001', 'order_direction=up'])(
    'refuses ?%s',
    async (query) => {
      const refusal = { status: 400, body: { status: 'ERROR', message: 'Invalid query parameter' } };
      expect(await open().call('GET', `${LIST}?${query}`)).toEqual(refusal);
    },
  );
});
