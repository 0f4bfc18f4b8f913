import { it, vi } from 'vitest';
import { chatwootRun } from './models/chatwoot.js';
import { digivaultRun } from './models/digivault.js';
import { orqRun } from './models/orq.js';
import { sendblueRun } from './models/sendblue.js';
import { runModel } from './run-model.js';

// Each takes a second or two, and on a slow machine many.
vi.setConfig({ testTimeout: 60_000 });

it('DigiVault does what a simple model does', () => runModel(digivaultRun));
it('Chatwoot does what a simple model does', () => runModel(chatwootRun));
it('orq.ai does what a simple model does', () => runModel(orqRun()));
it('orq.ai without its quirks does what a simple model does', () => runModel(orqRun(false)));
it('Sendblue does what a simple model does', () => runModel(sendblueRun()));
it('Sendblue with its quirks the other way does what a simple model does', () =>
  runModel(sendblueRun({ 'bulk-create-skips-known': false, 'error-as-200': true })));
