import type { Question } from '../benchmark.js';
import { cpuOfScript } from '../measure/cpu.js';
import { interleave, type Measurement, ratioOf } from '../measure/interleave.js';

const EMPTY = 'empty';
const MODULES = {
  contactkit: '@contactkit/sendblue',
  'contactkit, Chatwoot': '@contactkit/chatwoot',
  'openapi-fetch': 'openapi-fetch',
  sendblue: 'sendblue',
  '@orq-ai/node': '@orq-ai/node',
  '@figuro/chatwoot-sdk': '@figuro/chatwoot-sdk',
};

/** What it costs to start a program that imports a client. */
export const COLD_IMPORT: Question = {
  name: 'cold-import',
  title: 'Cold import, CPU time of the process',
  method:
    "`node -e` that imports the client and ends, ÷ the same without the import: user and system time of the whole process, start of Node included. The files are in the system's cache.",
  async answer({ quick }) {
    const contenders: Record<string, Measurement> = { [EMPTY]: async () => cpuOfScript('') };
    for (const [client, specifier] of Object.entries(MODULES)) {
      contenders[client] = async () => cpuOfScript(`await import('${specifier}');`);
    }
    await interleave(contenders, 1);
    const rounds = await interleave(contenders, quick ? 5 : 21);
    const clients = Object.keys(MODULES);
    return {
      figures: clients.map((client) => ({
        subject: 'import',
        client,
        value: ratioOf(rounds, client, EMPTY),
      })),
    };
  },
};
