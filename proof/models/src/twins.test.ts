import { it, vi } from 'vitest';
import { chatwootRun } from './models/chatwoot.js';
import { digivaultRun } from './models/digivault.js';
import { orqRun } from './models/orq.js';
import { sendblueRun } from './models/sendblue.js';
import { openTwin } from './open-twin.js';
import { type ModelRun, runModel } from './run-model.js';

// Each takes a second or two, and on a slow machine many.
vi.setConfig({ testTimeout: 60_000 });

it('DigiVault does what a simple model does', () => runTwin(digivaultRun));
it('Chatwoot does what a simple model does', () => runTwin(chatwootRun));
it('orq.ai does what a simple model does', () => runTwin(orqRun()));
it('orq.ai without its quirks does what a simple model does', () => runTwin(orqRun(false)));
it('Sendblue does what a simple model does', () => runTwin(sendblueRun()));
it('Sendblue with its quirks the other way does what a simple model does', () =>
  runTwin(sendblueRun({ 'bulk-create-skips-known': false, 'error-as-200': true })));

function runTwin<Model extends object>(run: ModelRun<Model>): Promise<void> {
  return runModel(run, () => openTwin(run));
}
