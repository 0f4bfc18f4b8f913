// Mock servers in a process of their own. It ends with its parent.
import { type ProviderName, providers, startMock } from '@contactkit/mocks';

const [engine, ...names] = process.argv.slice(2);
if (engine !== 'prism' && engine !== 'twin') throw new Error(`There is no engine '${engine}'.`);
const urls: Partial<Record<ProviderName, string>> = {};
for (const provider of providers.filter((each) => names.includes(each)))
  urls[provider] = (await startMock(provider, { engine })).url;
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
process.once('disconnect', () => process.exit());
process.send?.(urls);
