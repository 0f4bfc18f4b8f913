import SendblueAPI, { APIError, ConflictError, NotFoundError } from 'sendblue';
import { describe, expect, it, vi } from 'vitest';
import { ENGINES, operationsOf, startEngine } from './start-engine.js';

// Prism takes a second to load, and on a slow machine many.
vi.setConfig({ testTimeout: 30_000 });

const NUMBER = '+14155550121';
const NADIA = {
  number: NUMBER,
  first_name: 'Nadia',
  last_name: 'Okafor',
  assigned_to_email: 'dana@quay.example',
  sendblue_number: '+14155550100',
  tags: ['lead'],
  custom_variables: { Plan: 'Trial' },
};
const { number: phone, ...DETAILS } = NADIA;
const STORED = { phone, ...DETAILS, verified: false, opt_out: false };

describe.each(ENGINES)('sendblue on the engine %s', async (engine) => {
  const { mock, succeeded } = await startEngine('sendblue', engine);
  const options = { apiKey: 'key', apiSecret: 'secret', baseURL: mock.url, maxRetries: 0 };
  const { contacts } = new SendblueAPI(options);

  it('creates a contact and retrieves it', async () => {
    const created = await contacts.create(NADIA);
    expect(created).toMatchObject({ status: 'OK', contact: STORED });
    expect(await contacts.retrieve(NUMBER)).toEqual(created);
    expect(mock.twin.contacts().at(-1)).toEqual(created.contact);
  });

  it('takes the old names, and repeats a creation with update_if_exists', async () => {
    await contacts.create({ number: NUMBER, firstName: 'Nadya', lastName: 'Okafor' });
    await contacts.create({ ...NADIA, update_if_exists: true });
    expect(await contacts.list({ phone_number: NUMBER })).toEqual([expect.objectContaining(STORED)]);
  });

  it('lists by page, by number and by internal id', async () => {
    const shown = await contacts.list();
    mock.twin.seed(5);
    const all = await contacts.list({
      limit: 50,
      offset: 0,
      order_by: 'created_at',
      order_direction: 'desc',
    });
    expect(all).toEqual(mock.twin.contacts().toReversed());
    expect(all).toHaveLength(shown.length + 5);
    const pages = [await contacts.list({ limit: 4 }), await contacts.list({ limit: 4, offset: 4 })];
    expect(pages.flat()).toEqual(all.slice(0, 8));
    expect(await contacts.list({ limit: 50, order_direction: 'asc' })).toEqual(all.toReversed());
    expect(await contacts.list({ cid: 'Zk3vQ8nT1rLw6XyB0aPd' })).toEqual(shown.slice(0, 1));
    expect(await contacts.list({ phone_number: NUMBER })).toEqual([]);
  });

  it('updates: tags are replaced, custom variables merged, the rest stays', async () => {
    await contacts.create(NADIA);
    const changes = { company_name: 'Quay', tags: ['customer'], custom_variables: { Seats: '4' } };
    const updated = await contacts.update(NUMBER, changes);
    const custom_variables = { Plan: 'Trial', Seats: '4' };
    expect(updated).toMatchObject({ status: 'OK', contact: { ...STORED, ...changes, custom_variables } });
    expect(await contacts.update(NUMBER, {})).toEqual(updated);
    expect(await contacts.retrieve(NUMBER)).toEqual(updated);
  });

  it('deletes, counts and verifies', async () => {
    const { length: count } = mock.twin.contacts();
    expect(await contacts.count()).toEqual({ count });
    await contacts.create(NADIA);
    expect(await contacts.count()).toEqual({ count: count + 1 });
    expect(await contacts.verify({ number: NUMBER })).toEqual({ status: 'OK' });
    expect(await contacts.delete(NUMBER)).toEqual({ status: 'OK' });
    expect(await contacts.count()).toEqual({ count });
  });

  it('opts out and in again', async () => {
    await contacts.create(NADIA);
    const optOutOf = async () => (await contacts.retrieve(NUMBER)).contact?.opt_out;
    expect(await contacts.optOut({ number: NUMBER })).toEqual({
      status: 'OK',
      number: NUMBER,
      opted_out: true,
    });
    expect(await optOutOf()).toBe(true);
    expect(await contacts.optOut({ number: NUMBER, opted_out: false })).toMatchObject({ opted_out: false });
    expect(await optOutOf()).toBe(false);
    for (const changes of [{ opt_out: true }, { optOut: true }]) {
      await contacts.update(NUMBER, { opt_out: false });
      expect(await contacts.update(NUMBER, changes)).toMatchObject({ contact: { opt_out: true } });
    }
  });

  it('creates and deletes in bulk', async () => {
    const before = await contacts.list();
    const people = [
      { phone: '+14155550122', first_name: 'Bo', company_name: 'Pier Nine', tags: ['fair'] },
      { phone: '+14155550123' },
    ];
    const created = await contacts.bulk.create({ contacts: people });
    expect(created).toMatchObject({ status: 'OK', contacts: people });
    expect(await contacts.list()).toEqual([...(created.contacts ?? []).toReversed(), ...before]);
    const contact_ids = [...people.map((person) => person.phone), NUMBER];
    expect(await contacts.bulk.delete({ contact_ids })).toEqual({ status: 'OK', amount: 2 });
    expect(await contacts.list()).toEqual(before);
  });

  it('throws its own errors', async () => {
    const error = { status: 'ERROR' };
    for (const call of [contacts.retrieve, contacts.delete])
      await expect(call.call(contacts, NUMBER)).rejects.toBeInstanceOf(NotFoundError);
    await expect(contacts.update(NUMBER, {})).rejects.toMatchObject({ status: 404, error });
    await expect(contacts.verify({ number: NUMBER })).rejects.toBeInstanceOf(NotFoundError);
    await expect(contacts.optOut({ number: NUMBER })).rejects.toBeInstanceOf(NotFoundError);
    await contacts.create(NADIA);
    await expect(contacts.create(NADIA)).rejects.toBeInstanceOf(ConflictError);
    const stranger = new SendblueAPI({ ...options, apiKey: 'invalid' }).contacts;
    await expect(stranger.list()).rejects.toMatchObject({ status: 401 });
    await expect(contacts.list({ limit: 0 })).rejects.toBeInstanceOf(APIError);
  });

  it('repeats by itself what the mock let fail', async () => {
    mock.twin.faults.add({ name: 'rateLimited', times: 1, retryAfter: 0 });
    const { contacts: patient } = new SendblueAPI({ ...options, maxRetries: 2 });
    expect(await patient.create(NADIA)).toMatchObject({ contact: STORED });
    expect(mock.twin.journal.list().map(({ status }) => status)).toEqual([429, 200]);
  });

  it('has led to every operation', async () => {
    expect(succeeded()).toEqual(await operationsOf(mock));
  });
});
