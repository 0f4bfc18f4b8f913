import { startMock } from '@contactkit/mocks';
import { createContacts, createSendblue, sendblue } from 'contactkit';

const mock = await startMock('sendblue');
const client = createSendblue({ baseUrl: mock.url, apiKey: 'any', apiSecret: 'any' });
const contacts = createContacts(sendblue(client));

const { firstName, raw } = await contacts.retrieve('+12025550143');
const { count } = await client.contacts.count(); // Not in the facade: the client has it.
console.log(firstName, raw.assigned_to_email, count);
await mock.close();
