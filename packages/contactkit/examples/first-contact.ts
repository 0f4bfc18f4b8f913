import { chatwoot, createChatwoot, createContacts } from 'contactkit';

// Reads CHATWOOT_API_ACCESS_TOKEN and CHATWOOT_ACCOUNT_ID, unless they are given as options.
const contacts = createContacts(chatwoot(createChatwoot(), { inboxId: 9 }));

const nora = await contacts.create({ fullName: 'Nora Lindqvist', emails: ['nora@lindqvist.example'] });
await contacts.update(nora.id, { company: 'Fjord Outfitters', phones: ['+12025550143'] });

for await (const contact of contacts.iterate()) {
  console.log(contact.id, contact.fullName, contact.emails[0]?.value, contact.raw.availability_status);
}
