export type { ProviderName } from './generated/specs/index.js';
export type { StartMockOptions } from './options.js';
export { providers } from './providers.js';
export type { Mock, Mocks } from './start-mock.js';
export { startMock } from './start-mock.js';
