import { chatwoot, createChatwoot, createRegistry, createSendblue, emulate, sendblue } from 'contactkit';

const registry = createRegistry({
  crm: chatwoot(createChatwoot(), { inboxId: 9 }),
  sms: emulate(sendblue(createSendblue()), ['search', 'tags.add']),
});

const { contacts, failures } = await registry.all.search('duarte');
for (const { key, contact } of contacts) console.log(key, contact.id, contact.firstName ?? contact.fullName);
for (const { key, error } of failures) console.error(key, error);
await registry.sms.tags.add('+12025550143', ['vip']);
console.log(registry.sms.capabilities.operations['tags.add']?.cost); // { requests: 2 }
