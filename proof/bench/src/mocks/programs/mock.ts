// The mock servers with room for all the contacts of a benchmark. Prints their addresses as the command does.
import { startMock } from '@contactkit/mocks';

const [engine, provider] = process.argv.slice(2);
if ((engine !== 'prism' && engine !== 'twin') || (provider !== 'chatwoot' && provider !== 'sendblue'))
  throw new Error('usage: mock prism|twin chatwoot|sendblue');
const { url } = await startMock(provider, { engine, maxContacts: 100_000_000 });
console.log(JSON.stringify({ [provider]: { url } }));
