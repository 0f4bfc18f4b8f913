import { describe, expect, it } from 'vitest';
import { INES, LIST, NOBODY, NOW, open, shown, UNKNOWN } from '../../../test/open-sendblue.js';
import { checks } from '../../generated/sendblue/checks.js';
import { facts } from '../../generated/sendblue/facts.js';

describe('the examples of the spec', () => {
  it('are what a fresh twin answers', async () => {
    const { call } = open();
    const ok = (operation: string, example?: string) => ({ status: 200, body: shown(operation, example) });
    expect(await call('GET', LIST)).toEqual(ok('contacts.list'));
    const query = 'limit=50&offset=0&order_by=created_at&order_direction=desc';
    const filters = 'phone_number=%2B12025550143&cid=Zk3vQ8nT1rLw6XyB0aPd';
    expect(await call('GET', `${LIST}?${query}&${filters}`)).toEqual(ok('contacts.list', 'oneNumber'));
    expect(await call('GET', `${LIST}/count`)).toEqual(ok('contacts.count'));
    expect(await call('POST', `${LIST}/verify`, { number: '+12025550143' })).toEqual(ok('contacts.verify'));
    expect(await call('GET', INES)).toEqual(ok('contacts.retrieve'));
    const optOut = { number: '+12025550143' };
    expect(await call('POST', `${LIST}/opt-out`, optOut)).toEqual(ok('contacts.optOut'));
    const inAgain = ok('contacts.optOut', 'inAgain');
    expect(await call('POST', `${LIST}/opt-out`, { ...optOut, opted_out: false })).toEqual(inAgain);
    const changes = {
      company_name: 'Faro Research',
      tags: ['customer'],
      custom_variables: { Seats: '4' },
    };
    expect(await call('PUT', INES, changes)).toEqual(ok('contacts.update'));
    const both = { contact_ids: ['+12025550143', '+442079460958'] };
    expect(await call('DELETE', LIST, both)).toEqual(ok('contacts.bulk.delete'));
  });

  it('are made by creating', async () => {
    const day = Date.parse('2026-02-12T08:00:00.000Z');
    let now = day;
    const { call } = open({ now: () => now });
    const priya = {
      number: '+13055550117',
      first_name: 'Priya',
      last_name: 'Raman',
      assigned_to_email: 'dana@faro.example',
      sendblue_number: '+12025550100',
      tags: ['lead'],
      custom_variables: { Plan: 'Trial' },
    };
    expect((await call('POST', LIST, priya)).body).toEqual(shown('contacts.create'));
    now = day + 30 * 60_000;
    const bo = {
      phone: '+12065550150',
      first_name: 'Bo',
      last_name: 'Arvidsson',
      company_name: 'Pier Nine',
      tags: ['import'],
      custom_variables: { Source: 'Fair' },
    };
    const made = await call('POST', `${LIST}/bulk`, { contacts: [bo, { phone: '+12065550151' }] });
    expect(made.body).toEqual(shown('contacts.bulk.create'));
  });

  it('has every operation, and every check', () => {
    expect(Object.keys(facts.operations).sort()).toEqual(Object.keys(checks).sort());
    const { twin } = open();
    for (const operation of Object.keys(facts.operations))
      expect(() => twin.handle({ operation, path: {}, query: {}, headers: {}, body: undefined })).not.toThrow(
        'has no operation',
      );
  });
});

describe('contacts.create', () => {
  const tomek = { number: '+442079460123', first_name: 'Tomek' };

  it('answers what is known, without the rest', async () => {
    const { body } = await open().call('POST', LIST, { ...tomek, company_name: 'no member of this body' });
    expect(body.contact).toEqual({
      phone: '+442079460123',
      first_name: 'Tomek',
      tags: [],
      custom_variables: {},
      verified: false,
      opt_out: false,
      created_at: NOW,
    });
  });

  it('reads the old names; the new ones win', async () => {
    const { call } = open();
    const { body } = await call('POST', LIST, {
      ...tomek,
      phoneNumber: '+442079460124',
      firstName: 'Old',
      lastName: 'Nowak',
      assignedToEmail: 'a@example.com',
      sendblueNumber: '+12025550100',
      customVariables: { not: 'declared' },
    });
    expect(body.contact).toMatchObject({
      phone: '+442079460123',
      first_name: 'Tomek',
      last_name: 'Nowak',
      assigned_to_email: 'a@example.com',
      sendblue_number: '+12025550100',
      custom_variables: {},
    });
  });

  it('refuses a number that is known', async () => {
    const { call } = open();
    const refusal = { status: 409, body: { status: 'ERROR', message: 'Contact already exists' } };
    const ines = { number: '+12025550143', first_name: 'Other' };
    expect(await call('POST', LIST, ines)).toEqual(refusal);
    expect(await call('POST', LIST, { ...ines, update_if_exists: false })).toEqual(refusal);
    expect((await call('GET', INES)).body.contact.first_name).toBe('Ines');
  });

  it('changes a contact that is known, when asked to', async () => {
    const { call, phones } = open();
    const { status, body } = await call('POST', LIST, {
      number: '+442079460958',
      update_if_exists: true,
      last_name: 'Reinhold',
      tags: ['new'],
      custom_variables: { Seats: '4' },
    });
    expect(status).toBe(200);
    expect(body.contact).toMatchObject({
      first_name: 'Tobias',
      last_name: 'Reinhold',
      company_name: 'Harbour Supply',
      tags: ['new'],
      custom_variables: { Plan: 'Team', Seats: '4' },
      verified: true,
      created_at: '2026-01-20T09:15:00.000Z',
    });
    expect(await phones('')).toEqual(['+12025550143', '+442079460958']);
    const made = await call('POST', LIST, { ...tomek, update_if_exists: true });
    expect(made.body.contact.phone).toBe('+442079460123');
  });

  it.each(['12025550144', '+0202555014', '+1', '+1234567890123456', '+1 202 555 0144'])(
    'refuses %s, which is not E.164',
    async (number) => {
      const { call } = open();
      const refusal = { status: 400, body: { status: 'ERROR', message: 'Invalid phone number' } };
      expect(await call('POST', LIST, { number })).toEqual(refusal);
    },
  );
});

describe('contacts.update', () => {
  it('changes what is given, in either spelling', async () => {
    const { call } = open();
    const { body: before } = await call('GET', INES);
    expect((await call('PUT', INES, {})).body).toEqual(before);
    const { body } = await call('PUT', INES, { companyName: 'Faro', firstName: 'Inês', tags: [] });
    expect(body.contact).toEqual({ ...before.contact, company_name: 'Faro', first_name: 'Inês', tags: [] });
  });

  it('does not change the number, the time or the verification', async () => {
    const { call } = open();
    const { body: before } = await call('GET', INES);
    const { body } = await call('PUT', INES, {
      number: '+1',
      phone: '+1',
      verified: true,
      created_at: 'x',
    });
    expect(body).toEqual(before);
  });

  it('leaves what was handed out as it was', async () => {
    const { twin } = open();
    const at = { path: { phone_number: '+12025550143' }, query: {}, headers: {} };
    const tags = ['one'];
    const custom_variables = { Plan: 'One' };
    const body = { tags, custom_variables };
    const answer = twin.handle({ ...at, operation: 'contacts.update', body });
    tags.push('two');
    custom_variables.Plan = 'Two';
    twin.handle({ ...at, operation: 'contacts.update', body: { tags: [] } });
    expect(answer.body).toMatchObject({ contact: { tags: ['one'], custom_variables: { Plan: 'One' } } });
  });
});

describe('contacts.optOut', () => {
  const OPT_OUT = `${LIST}/opt-out`;
  const number = '+12025550143';

  it('is stored and shown, and so is the way back', async () => {
    const { call } = open();
    const optOutOf = async () => (await call('GET', INES)).body.contact.opt_out;
    await call('POST', OPT_OUT, { number });
    expect(await optOutOf()).toBe(true);
    expect((await call('GET', LIST)).body[0].opt_out).toBe(true);
    await call('POST', OPT_OUT, { number, opted_out: false });
    expect(await optOutOf()).toBe(false);
    await call('POST', OPT_OUT, { number, opted_out: true });
    expect(await optOutOf()).toBe(true);
  });

  it('is a member of update alone, in either spelling', async () => {
    const { call } = open();
    expect((await call('PUT', INES, { opt_out: true })).body.contact.opt_out).toBe(true);
    expect((await call('PUT', INES, { first_name: 'Ines' })).body.contact.opt_out).toBe(true);
    expect((await call('PUT', INES, { optOut: false })).body.contact.opt_out).toBe(false);
    expect((await call('PUT', INES, { opt_out: true, optOut: false })).body.contact.opt_out).toBe(true);
    const made = await call('POST', LIST, { number: '+442079460123', opt_out: true });
    expect(made.body.contact.opt_out).toBe(false);
    const bulk = { contacts: [{ phone: '+442079460124', opt_out: true }] };
    expect((await call('POST', `${LIST}/bulk`, bulk)).body.contacts[0].opt_out).toBe(false);
  });

  it('refuses unknown and wrong numbers', async () => {
    const { call } = open();
    expect(await call('POST', OPT_OUT, { number: '+13055550199' })).toEqual(UNKNOWN);
    const refused = (message: string) => ({ status: 400, body: { status: 'ERROR', message } });
    expect(await call('POST', OPT_OUT, {})).toEqual(refused('Missing fields'));
    expect(await call('POST', OPT_OUT, { number: '2025550143' })).toEqual(refused('Invalid phone number'));
    expect((await call('POST', OPT_OUT, { number, opted_out: 'yes' })).status).toBe(400);
    const lenient = open({ quirks: { 'error-as-200': true } });
    expect((await lenient.call('POST', OPT_OUT, { number: '+13055550199' })).status).toBe(200);
  });
});

it('lets no contact grow beyond a mebibyte', async () => {
  const { call } = open();
  const long = { custom_variables: { first: 'a'.repeat(700_000) } };
  expect((await call('PUT', INES, long)).status).toBe(200);
  const { status, body } = await call('PUT', INES, { custom_variables: { second: 'a'.repeat(700_000) } });
  expect([status, body.type]).toEqual([507, 'urn:contactkit:mock:store-full']);
});

describe('unknown numbers', () => {
  it('are answered with 404', async () => {
    const { call } = open();
    expect(await call('GET', NOBODY)).toEqual(UNKNOWN);
    expect(await call('GET', `${LIST}/12025550143`)).toEqual(UNKNOWN);
    expect(await call('PUT', NOBODY, {})).toEqual(UNKNOWN);
    expect(await call('DELETE', NOBODY)).toEqual(UNKNOWN);
    expect(await call('POST', `${LIST}/verify`, { number: '+13055550199' })).toEqual(UNKNOWN);
  });

  it('are those of deleted contacts too', async () => {
    const { call } = open();
    expect(await call('DELETE', INES.replace('+', '%2B'))).toEqual({ status: 200, body: { status: 'OK' } });
    expect(await call('DELETE', INES)).toEqual(UNKNOWN);
    expect((await call('GET', `${LIST}/count`)).body).toEqual({ count: 1 });
    expect((await call('GET', `${LIST}?cid=Zk3vQ8nT1rLw6XyB0aPd`)).body).toEqual([]);
  });

  it('are not counted by bulk delete, nor are repeated ones', async () => {
    const { call, phones } = open();
    const contact_ids = ['+442079460958', '+13055550199', '+442079460958'];
    expect((await call('DELETE', LIST, { contact_ids })).body).toEqual({ status: 'OK', amount: 1 });
    expect(await phones('')).toEqual(['+12025550143']);
    expect((await call('DELETE', LIST, { contact_ids: [] })).status).toBe(400);
  });
});

describe('contacts.bulk.create', () => {
  const contacts = [
    { phone: '+442079460958', first_name: 'Tobi', custom_variables: { Seats: '4' } },
    { phone: '+442079460123', first_name: 'Tomek', firstName: 'Old', lastName: 'Old' },
    { phone: '+442079460123', company_name: 'Nowak' },
  ];
  const bare = { tags: [], custom_variables: {}, verified: false, opt_out: false, created_at: NOW };

  it('passes over numbers that are known', async () => {
    const { call } = open();
    const made = { phone: '+442079460123', first_name: 'Tomek', ...bare };
    expect((await call('POST', `${LIST}/bulk`, { contacts })).body).toEqual({
      status: 'OK',
      contacts: [made],
    });
    expect((await call('GET', `${LIST}/+442079460958`)).body.contact.first_name).toBe('Tobias');
    expect((await call('POST', `${LIST}/bulk`, { contacts: [] })).body).toEqual({
      status: 'OK',
      contacts: [],
    });
  });

  it('changes them without that quirk', async () => {
    const { call } = open({ quirks: { 'bulk-create-skips-known': false } });
    const { body } = await call('POST', `${LIST}/bulk`, { contacts });
    expect(body.contacts).toEqual([
      expect.objectContaining({ first_name: 'Tobi', custom_variables: { Plan: 'Team', Seats: '4' } }),
      { phone: '+442079460123', first_name: 'Tomek', company_name: 'Nowak', ...bare },
    ]);
  });

  it('creates all or none when there is little room', async () => {
    const { call } = open({ maxContacts: 3 });
    const two = [{ phone: '+442079460123' }, { phone: '+442079460124' }];
    expect((await call('POST', `${LIST}/bulk`, { contacts: two })).status).toBe(507);
    expect((await call('GET', `${LIST}/count`)).body).toEqual({ count: 2 });
    expect((await call('POST', `${LIST}/bulk`, { contacts })).status).toBe(200);
  });
});

describe('quirks', () => {
  it('can put refusals into a 200', async () => {
    const { call } = open({ quirks: { 'error-as-200': true } });
    expect(await call('GET', NOBODY)).toEqual({ ...UNKNOWN, status: 200 });
    expect(await call('PUT', NOBODY, {})).toEqual({ ...UNKNOWN, status: 200 });
    expect(await call('DELETE', NOBODY)).toEqual({ ...UNKNOWN, status: 200 });
    expect(await call('POST', `${LIST}/verify`, { number: '+13055550199' })).toEqual({
      ...UNKNOWN,
      status: 200,
    });
    expect(await call('POST', LIST, { number: '+12025550143' })).toEqual({
      status: 200,
      body: { status: 'ERROR', message: 'Contact already exists' },
    });
    expect((await call('POST', LIST, { number: 'x' })).status).toBe(400);
  });

  it('can answer in the old names', async () => {
    const { call } = open({ quirks: { 'camel-case-answers': true } });
    const ines = {
      phone: '+12025550143',
      firstName: 'Ines',
      lastName: 'Duarte',
      companyName: 'Faro Labs',
      assignedToEmail: 'dana@faro.example',
      sendblueNumber: '+12025550100',
      tags: ['lead', 'fair'],
      customVariables: { Plan: 'Trial' },
      verified: false,
      opt_out: false,
      created_at: '2026-02-11T18:04:22.000Z',
    };
    expect((await call('GET', INES)).body.contact).toEqual(ines);
    expect((await call('PUT', INES, {})).body.contact).toEqual(ines);
    expect((await call('GET', LIST)).body[0]).toEqual(ines);
    expect((await call('POST', LIST, { number: '+48221', first_name: 'T' })).body.contact).toHaveProperty(
      'firstName',
    );
    const bulk = await call('POST', `${LIST}/bulk`, { contacts: [{ phone: '+48222', first_name: 'T' }] });
    expect(bulk.body.contacts[0]).toHaveProperty('firstName');
  });
});

it('seeds people, and remembers everything in a snapshot', async () => {
  const { twin, call } = open();
  twin.seed(300);
  expect((await call('GET', `${LIST}/count`)).body).toEqual({ count: 302 });
  const saved = JSON.parse(JSON.stringify(twin.snapshot()));
  const { body: before } = await call('GET', `${LIST}?limit=1000`);
  await call('DELETE', INES);
  twin.restore(saved);
  expect((await call('GET', `${LIST}?limit=1000`)).body).toEqual(before);
  expect((await call('GET', `${LIST}?cid=Zk3vQ8nT1rLw6XyB0aPd`)).body).toHaveLength(1);
});

it('has room again when a contact is gone', async () => {
  const { call } = open({ maxContacts: 2 });
  expect((await call('POST', LIST, { number: '+48221' })).status).toBe(507);
  for (const number of ['+48221', '+48222', '+48223']) {
    const [newest] = (await call('GET', LIST)).body;
    await call('DELETE', `${LIST}/${newest.phone}`);
    expect((await call('POST', LIST, { number })).status).toBe(200);
  }
});
