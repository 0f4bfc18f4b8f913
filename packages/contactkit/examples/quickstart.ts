// Starts a mock of each API, and leads a contact through the facade at each of them.
import { type Mocks, startMock } from '@contactkit/mocks';
import {
  type Contact,
  type ContactCreate,
  type Contacts,
  type ContactUpdate,
  chatwoot,
  createChatwoot,
  createContacts,
  createDigivault,
  createOrq,
  createSendblue,
  digivault,
  orq,
  sendblue,
} from 'contactkit';
import { contactLifecycle } from './contact-lifecycle.js';

/** Contacts at one provider, and values that it can store. */
interface Visit {
  contacts: Contacts;
  contact: ContactCreate;
  changes: ContactUpdate;
}

const NOTES = `
The mocks remember: what was created could be read, changed, listed and deleted. See what they hold, and make them fail,
on their page: node packages/mocks/bin/contactkit-mocks.js, then http://127.0.0.1:4010/__mock/ in a browser.

Where to go next
  README.md                                     what the packages are
  packages/contactkit/README.md                 the facade that this ran through
  npm run prism -- sendblue                     the stock Prism on one spec
  packages/mocks/README.md                      the mocks: stores, faults, journals, tenants`;

const PROVIDERS = ['orq', 'chatwoot', 'sendblue', 'digivault'] as const;

try {
  const mocks = await startMock(PROVIDERS);
  try {
    const rows = [['provider', 'operation', 'what came back']];
    for (const visit of visits(mocks)) rows.push(...(await rowsOf(visit)));
    console.log(`${tableOf(rows)}\n${NOTES}`);
  } finally {
    await mocks.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function visits(mocks: Mocks<(typeof PROVIDERS)[number]>): Visit[] {
  const orqClient = createOrq({ baseUrl: mocks.orq.url, apiKey: 'any' });
  const chatwootClient = createChatwoot({ baseUrl: mocks.chatwoot.url, apiAccessToken: 'any', accountId: 3 });
  const sendblueClient = createSendblue({ baseUrl: mocks.sendblue.url, apiKey: 'any', apiSecret: 'any' });
  const digivaultClient = createDigivault({ baseUrl: mocks.digivault.url, apiKey: 'any' });
  return [
    {
      contacts: createContacts(orq(orqClient)),
      contact: { externalId: 'user_3310', fullName: 'Priya Vance', tags: ['trial'] },
      changes: { fullName: 'Priya Vance-Roy', tags: ['customer'] },
    },
    {
      contacts: createContacts(chatwoot(chatwootClient, { inboxId: 9 })),
      contact: { fullName: 'Priya Raman', emails: ['priya@raman.example'], phones: ['+13055550117'] },
      changes: { fullName: 'Priya Raman Berg', attributes: { seats: 4 } },
    },
    {
      contacts: createContacts(sendblue(sendblueClient)),
      contact: { phones: ['+13055550117'], firstName: 'Priya', lastName: 'Raman' },
      changes: { company: 'Faro Research', tags: ['customer'] },
    },
    {
      contacts: createContacts(digivault(digivaultClient)),
      contact: { username: 'JunoPark', phones: ['1-212-555-0178'] },
      changes: { fullName: 'Juno Park (studio)' },
    },
  ];
}

async function rowsOf({ contacts, contact, changes }: Visit): Promise<string[][]> {
  const { created, retrieved, updated, listed } = await contactLifecycle(contacts, contact, changes);
  const { provider } = contacts;
  return [
    [provider, 'create', describe(created)],
    [provider, 'retrieve', describe(retrieved)],
    [provider, 'update', describe(updated)],
    [provider, 'list', `${listed.length} contacts: ${listed.map(({ id }) => id).join(', ')}`],
    [provider, 'delete', 'nothing'],
  ];
}

function describe({ id, fullName, firstName, lastName, username }: Contact): string {
  const name = fullName ?? [firstName, lastName].filter(Boolean).join(' ');
  return `${id}  ${name || username || ''}`;
}

function tableOf(rows: string[][]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}
