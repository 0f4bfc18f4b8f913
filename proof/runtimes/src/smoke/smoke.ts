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
import { assert, type Check, type CheckResult, runChecks, type Targets } from './check.js';
import { clientCases, clientChecks } from './client-checks.js';
import { troubleChecks } from './trouble-checks.js';

/** The smoke test: the same on every platform, with nothing but the packages and the platform's own `fetch`. */
export async function smoke(targets: Targets): Promise<CheckResult[]> {
  const checks = [
    ...Object.entries(clientCases(targets)).flatMap(([provider, client]) => clientChecks(provider, client)),
    ...facadeChecks(targets),
    ...troubleChecks(targets.trouble),
  ];
  return runChecks(checks);
}

/** What the facade must do on each mock. */
function facadeChecks(targets: Targets): Check[] {
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
