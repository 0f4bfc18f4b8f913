import { startMock } from '@contactkit/mocks';
import { expect, it, vi } from 'vitest';
import { chatwootRun } from './models/chatwoot.js';
import { digivaultRun } from './models/digivault.js';
import { orqRun } from './models/orq.js';
import { sendblueRun } from './models/sendblue.js';
import { openTwin, sendTo } from './open-twin.js';
import { type ModelRun, type Opened, runModel } from './run-model.js';

// Prism takes a second to load, and on a slow machine many.
vi.setConfig({ testTimeout: 120_000 });

/** Fewer than of the twins alone: Prism is slower. */
const LIMITS = { runs: 15 };

it('orq.ai behind Prism answers as the model and as the twin alone do', () => runBehindPrism(orqRun()));
it('Chatwoot behind Prism answers as the model and as the twin alone do', () => runBehindPrism(chatwootRun));
it('Sendblue behind Prism answers as the model and as the twin alone do', () =>
  runBehindPrism(sendblueRun()));
it('DigiVault behind Prism answers as the model and as the twin alone do', () =>
  runBehindPrism(digivaultRun));

async function runBehindPrism<Model extends object>(run: ModelRun<Model>): Promise<void> {
  const { provider, options, headers } = run;
  const mock = await startMock(provider, { ...options, engine: 'prism' });
  const open = async (): Promise<Opened> => {
    mock.twin.reset();
    const alone = await openTwin(run);
    return {
      contacts: mock.twin.contacts,
      async send(sent) {
        const behind = await sendTo(fetch, mock.url, headers, sent);
        // Two twins of one seed: the model may not know an id, but the two know the same.
        expect(await alone.send(sent)).toEqual(behind);
        return behind;
      },
    };
  };
  try {
    await runModel(run, open, LIMITS);
  } finally {
    await mock.close();
  }
}
