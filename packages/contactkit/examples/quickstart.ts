// Starts a mock of each API, and leads a person through the facade at each of them.
import { startMock } from '@contactkit/mocks';
import {
  type Contacts,
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
import { visit } from './one-program.js';

const NOTES = `
One program, four providers: packages/contactkit/examples/one-program.ts. The mocks remember: see what they hold, and make
them fail, on their page: node packages/mocks/bin/contactkit-mocks.js, then http://127.0.0.1:4010/__mock/ in a browser.

Where to go next
  README.md                                     what the packages are
  packages/contactkit/README.md                 the facade that this ran through
  npm run prism -- sendblue                     the stock Prism on one spec
  packages/mocks/README.md                      the mocks: stores, faults, journals, tenants`;

try {
  const mocks = await startMock(['orq', 'chatwoot', 'sendblue', 'digivault']);
  const inbox = { inboxId: 9 };
  const opened: Contacts[] = [
    createContacts(orq(createOrq({ baseUrl: mocks.orq.url, apiKey: 'any' }))),
    createContacts(
      chatwoot(createChatwoot({ baseUrl: mocks.chatwoot.url, apiAccessToken: 'any', accountId: 3 }), inbox),
    ),
    createContacts(
      sendblue(createSendblue({ baseUrl: mocks.sendblue.url, apiKey: 'any', apiSecret: 'any' })),
    ),
    createContacts(digivault(createDigivault({ baseUrl: mocks.digivault.url, apiKey: 'any' }))),
  ];
  try {
    const steps: string[] = [];
    for (const contacts of opened) steps.push(...(await visit(contacts)), '');
    console.log(`${steps.join('\n')}${NOTES}`);
  } finally {
    await mocks.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
