import { describe, expect, it } from 'vitest';
import { createSendblue } from './generated/index.js';

const OLD = {
  phone: '+12025550143',
  firstName: 'Ines',
  companyName: 'Faro Labs',
  customVariables: { Plan: 'Trial' },
  optOut: true,
  createdAt: '2026-02-11T18:04:22.000Z',
};
const NEW = {
  phone: '+12025550143',
  first_name: 'Ines',
  company_name: 'Faro Labs',
  custom_variables: { Plan: 'Trial' },
  opt_out: true,
  created_at: '2026-02-11T18:04:22.000Z',
};

function answering(body: unknown) {
  return createSendblue({ apiKey: 'key', apiSecret: 'secret', fetch: async () => Response.json(body) })
    .contacts;
}

describe('an answer in the old camelCase', () => {
  it('reads as the spec says in a list', async () => {
    expect(await answering([OLD, { ...OLD }]).list()).toEqual([NEW, NEW]);
  });

  it('reads as the spec says when the first contact has only a number', async () => {
    const number = { phone: '+12025550199' };
    expect(await answering([{ ...number }, { ...OLD }]).list()).toEqual([number, NEW]);
  });

  it('reads as the spec says for one contact', async () => {
    const result = await answering({ status: 'OK', contact: { ...OLD } }).retrieve('+12025550143');
    expect(result).toEqual({ status: 'OK', contact: NEW });
  });

  it('reads as the spec says after a bulk create', async () => {
    const result = await answering({ status: 'OK', contacts: [{ ...OLD }] }).bulk.create({ contacts: [] });
    expect(result.contacts).toEqual([NEW]);
  });

  it('keeps the new name where both are there', async () => {
    expect(await answering([{ phone: '+12025550143', first_name: 'Ines', firstName: 'Old' }]).list()).toEqual(
      [{ phone: '+12025550143', first_name: 'Ines' }],
    );
  });

  it('keeps members that nobody knows', async () => {
    expect(await answering([{ ...NEW, contactId: 'c1' }]).list()).toEqual([{ ...NEW, contactId: 'c1' }]);
  });
});
