import { afterAll, beforeEach } from 'vitest';
import { startMock } from '../src/index.js';
import { controlClient } from './control-client.js';

/** Starts the mock of Sendblue for the tests of a file, each of which finds it as it was at the start. */
export async function startSendblue() {
  const mock = await startMock('sendblue', { engine: 'twin' });
  beforeEach(() => mock.twin.reset());
  afterAll(() => mock.close());
  return { mock, client: controlClient(mock) };
}
