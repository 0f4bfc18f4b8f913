import {
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
import { assert } from './assert.js';
import type { Check } from './check.js';
import type { Targets } from './targets.js';

/** What the facade must do on each mock. */
export function facadeChecks(targets: Targets): Check[] {
  return contactsOf(targets).map((contacts) => ({
    name: `facade ${contacts.provider} list`,
    run: async () => {
      const [first] = (await contacts.list({ limit: 5 })).contacts;
      assert(Boolean(first?.id), 'The first contact has no id.');
    },
  }));
}

function contactsOf(targets: Targets) {
  const chatwootClient = createChatwoot({ baseUrl: targets.chatwoot, apiAccessToken: 'any', accountId: 3 });
  return [
    createContacts(orq(createOrq({ baseUrl: targets.orq, apiKey: 'any' }))),
    createContacts(chatwoot(chatwootClient, { inboxId: 9 })),
    createContacts(sendblue(createSendblue({ baseUrl: targets.sendblue, apiKey: 'any', apiSecret: 'any' }))),
    createContacts(digivault(createDigivault({ baseUrl: targets.digivault, apiKey: 'any' }))),
  ];
}
