import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Answer, Question } from '../benchmark.js';
import { cpuOfScript, interleave, type Measurement, ratioOf } from '../measure.js';
import { bundle, bytesIn, dependenciesOf, installedPackages, packedSizes } from '../package-size.js';

const PROGRAMS = {
  'one provider': { client: 'client', contactkit: 'one-provider' },
  'all four': { contactkit: 'four-providers' },
  'one provider, with emulate and a registry': { contactkit: 'one-provider-with-all' },
};

/** What the facade adds to a program that is shipped as one file. */
export const BUNDLE_SIZE: Question = {
  name: 'bundle-size',
  isExact: true,
  title: 'Bundle, min + gzip, kB',
  method:
    'A program that lists, creates, retrieves, updates and deletes a contact of orq.ai, or of all four, bundled and minified by esbuild (ES2022 modules, no comments), then `gzip -9`; 1 kB is 1000 bytes. The whole program counts, with the clients.',
  async answer() {
    const answer: Answer = { figures: [] };
    for (const [subject, programs] of Object.entries(PROGRAMS)) {
      for (const [client, name] of Object.entries(programs)) {
        const { gzipped } = await bundle(resolve(import.meta.dirname, `consumers/${name}.ts`));
        answer.figures.push({ subject, client, value: gzipped / 1000 });
      }
    }
    return answer;
  },
};

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/** What the facade adds to node_modules. */
export const INSTALLED_SIZE: Question = {
  name: 'installed-size',
  isExact: true,
  title: 'Installed',
  method:
    'Number of packages, and the sum of their files: ours from the tarballs that pnpm packs, others as pnpm installed them, with all that the facade depends on.',
  async answer() {
    const ours = ['contactkit', ...dependenciesOf(resolve(MODULES, 'contactkit'))];
    const others = [...installedPackages(resolve(MODULES, 'openapi-fetch'))].map(bytesIn);
    const sizes = [...packedSizes(ours), ...others];
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return {
      figures: [
        { subject: 'packages', client: 'contactkit', value: sizes.length },
        { subject: 'KiB', client: 'contactkit', value: bytes / 1024 },
      ],
    };
  },
};

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

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const OPTIONS = [
  ...['--ignoreConfig', '--strict', '--noEmit', '--extendedDiagnostics', '--skipLibCheck', 'true'],
  ...['--module', 'nodenext', '--target', 'es2022', '--types', 'node'],
  ...['--lib', 'es2022,dom,dom.iterable,esnext.disposable'],
];
const COMPILED = {
  client: 'client',
  contactkit: 'one-provider',
  'contactkit, all four': 'four-providers',
};

/** What the facade costs the compiler of its user. */
export const TYPE_TIME: Question = {
  name: 'type-time',
  title: 'Time of the compiler',
  method:
    '`tsc --strict --skipLibCheck` over a program that lists, creates, retrieves, updates and deletes a contact of orq.ai: the total time that it reports, ÷ that of the same program with the client alone.',
  async answer({ quick }) {
    const contenders: Record<string, Measurement> = {};
    for (const [name, program] of Object.entries(COMPILED)) contenders[name] = async () => secondsOf(program);
    await interleave(contenders, 1);
    const rounds = await interleave(contenders, quick ? 3 : 15);
    return {
      figures: ['contactkit', 'contactkit, all four'].map((client) => ({
        subject: 'tsc, ÷ client',
        client,
        value: ratioOf(rounds, client, 'client'),
      })),
    };
  },
};

/** What the compiler reports as its total time, in seconds. */
function secondsOf(program: string): number {
  const file = resolve(import.meta.dirname, `consumers/${program}.ts`);
  const { stdout, status } = spawnSync(process.execPath, [TSC, ...OPTIONS, file], { encoding: 'utf8' });
  const [, seconds] = /^Total time:\s+([\d.]+)s$/m.exec(stdout) ?? [];
  if (!seconds || status !== 0) throw new Error(`tsc failed for ${program}: ${stdout.slice(0, 500)}`);
  return Number(seconds);
}
