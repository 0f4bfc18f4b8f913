import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { interleave, type Measurement, ratioOf } from '../measure/interleave.js';
import type { Question } from '../question.js';

const HERE = resolve(import.meta.dirname, '../..');
const EMPTY = 'empty';
const MODULES = {
  contactkit: '@contactkit/sendblue',
  'contactkit, Chatwoot': '@contactkit/chatwoot',
  'openapi-fetch': 'openapi-fetch',
  sendblue: 'sendblue',
  '@orq-ai/node': '@orq-ai/node',
  '@figuro/chatwoot-sdk': '@figuro/chatwoot-sdk',
};
const PRINT_CPU = 'const { user, system } = process.cpuUsage(); console.log(user + system);';

/** What it costs to start a program that imports a client. */
export const COLD_IMPORT: Question = {
  name: 'cold-import',
  title: 'Cold import, CPU time of the process',
  method:
    "`node -e` that imports the client and ends, ÷ the same without the import: user and system time of the whole process, start of Node included. The files are in the system's cache.",
  async answer({ quick }) {
    const contenders: Record<string, Measurement> = { [EMPTY]: async () => cpuOf('') };
    for (const [client, specifier] of Object.entries(MODULES)) {
      contenders[client] = async () => cpuOf(`await import('${specifier}');`);
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

/** CPU time of a Node that runs a script, in microseconds. */
function cpuOf(script: string): number {
  const { NODE_OPTIONS: _, NODE_COMPILE_CACHE: __, ...env } = process.env;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script + PRINT_CPU],
    { cwd: HERE, env, encoding: 'utf8' },
  );
  const cpu = Number(stdout);
  if (!cpu) throw new Error(`A child failed: ${stderr}`);
  return cpu;
}
