import figuro, { ApiError } from '@figuro/chatwoot-sdk';

const accountId = 1;

/** A program that keeps contacts, with the community's client of Chatwoot. */
export async function keepContacts(): Promise<number> {
  const { contacts } = new figuro.default({
    config: {
      basePath: 'https://app.chatwoot.com',
      with_credentials: false,
      credentials: 'omit',
      token: 'token',
    },
  });
  await contacts.list({ accountId });
  await contacts.create({ accountId, data: { inbox_id: 5, name: 'Ines' } });
  const found = await contacts.get({ accountId, id: 7 });
  await contacts.update({ accountId, id: 7, data: { name: 'Ines' } });
  await contacts.delete({ accountId, id: 7 });
  return Object.keys(found).length;
}

/** What went wrong. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof ApiError ? error.status : undefined;
}
