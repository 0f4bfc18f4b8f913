import { cpuOfScript } from '../measure/cpu-of-script.js';
import { interleave, type Measurement, ratioOf } from '../measure/interleave.js';
import type { Question } from '../question.js';

const SCRIPTS = {
  empty: '',
  contactkit: "await import('contactkit');",
  'one client': "await import('@contactkit/orq');",
};

/** What it costs to start a program that imports the facade. */
export const COLD_IMPORT: Question = {
  name: 'cold-import',
  title: 'Cold import, CPU time of the process',
  method:
    "`node -e` that imports the facade with its four adapters and clients and ends, ÷ the same without the import: user and system time of the whole process, start of Node included. The files are in the system's cache.",
  async answer({ quick }) {
    const contenders: Record<string, Measurement> = {};
    for (const [name, script] of Object.entries(SCRIPTS)) contenders[name] = async () => cpuOfScript(script);
    await interleave(contenders, 1);
    const rounds = await interleave(contenders, quick ? 5 : 21);
    return {
      figures: ['contactkit', 'one client'].map((client) => ({
        subject: 'import',
        client,
        value: ratioOf(rounds, client, 'empty'),
      })),
    };
  },
};
