import { resolve } from 'node:path';
import type { Answer, Question } from '../benchmark.js';
import { cpuOfScript, interleave, type Measurement, ratioOf } from '../measure.js';
import { type Bundle, bundle, bytesIn, installedPackages, packedSizes } from '../package-size.js';

/** A program that uses a client for list, create, retrieve, update and delete. */
export interface Consumer {
  /** Name of its file without the extension. */
  name: string;
  /** Name of the client in the table. */
  client: string;
  /** Whether the client needs Node, so that it cannot be bundled for browsers. */
  needsNode?: true;
}

/** The program without a client. */
export const RAW_CONSUMER: Consumer = { name: 'raw', client: 'raw' };

/** The programs by client. */
export const CONSUMERS: readonly Consumer[] = [
  { name: 'contactkit-sendblue', client: 'contactkit' },
  { name: 'contactkit-chatwoot', client: 'contactkit, Chatwoot' },
  { name: 'contactkit-orq', client: 'contactkit, orq.ai' },
  { name: 'openapi-fetch', client: 'openapi-fetch' },
  { name: 'sendblue', client: 'sendblue' },
  { name: 'orq', client: '@orq-ai/node', needsNode: true },
  { name: 'figuro', client: '@figuro/chatwoot-sdk', needsNode: true },
];

/** The program that walks all pages, too. */
const WALKING_CONSUMER: Consumer = { name: 'contactkit-sendblue-walk', client: 'contactkit' };

/** Path of the program. */
export function fileOf({ name }: Consumer): string {
  return resolve(import.meta.dirname, `consumers/${name}.ts`);
}

const CRUD = 'five methods';
const WALK = 'with iterate and pages';
const INPUTS_TO_NAME = 12;

/** What a client adds to a program that is shipped as one file. */
export const BUNDLE_SIZE: Question = {
  name: 'bundle-size',
  isExact: true,
  title: 'Bundle, min + gzip, kB',
  method:
    'A program that makes a client and calls list, create, retrieve, update and delete, bundled and minified by esbuild (ES2022 modules, no comments), then `gzip -9`; 1 kB is 1000 bytes. The whole program counts.',
  async answer() {
    const answer: Answer = { figures: [] };
    for (const consumer of [RAW_CONSUMER, ...CONSUMERS]) answer.figures.push(await figureOf(CRUD, consumer));
    answer.figures.push(await figureOf(WALK, WALKING_CONSUMER));
    const { inputs } = await bundled(WALKING_CONSUMER);
    return {
      ...answer,
      notes: [`Minified bytes of ours with iterate and pages: ${biggest(inputs).join(', ')}.`],
    };
  },
};

async function figureOf(subject: string, consumer: Consumer): Promise<Answer['figures'][number]> {
  const { gzipped } = await bundled(consumer);
  return { subject, client: consumer.client, value: gzipped / 1000 };
}

function bundled(consumer: Consumer): Promise<Bundle> {
  return bundle(fileOf(consumer), consumer.needsNode ? 'node' : 'browser');
}

/** The files that take most, with their bytes. */
function biggest(inputs: Bundle['inputs']): string[] {
  return inputs
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, INPUTS_TO_NAME)
    .map(([path, bytes]) => `${shortName(path)} ${bytes}`);
}

/** `sendblue/generated/resources` for `../../packages/sendblue/dist/generated/resources.js`. */
function shortName(path: string): string {
  return path
    .replace(/^.*(packages|node_modules)\//, '')
    .replace('/dist/', '/')
    .replace(/\.m?js$/, '');
}

const MODULES = resolve(import.meta.dirname, '../../node_modules');
const OURS = { contactkit: '@contactkit/sendblue', 'contactkit, Chatwoot': '@contactkit/chatwoot' };
const PEERS = ['openapi-fetch', 'sendblue', '@orq-ai/node', '@figuro/chatwoot-sdk'];

/** What a client adds to node_modules. */
export const INSTALLED_SIZE: Question = {
  name: 'installed-size',
  isExact: true,
  title: 'Installed',
  method:
    'Number of packages, and the sum of their files: ours from the tarballs that pnpm packs, others as pnpm installed them, each with all that it depends on.',
  async answer() {
    const others = [...installedPackages(resolve(MODULES, 'openapi-fetch'))].map(bytesIn);
    return {
      figures: [
        ...Object.entries(OURS).flatMap(([client, name]) =>
          figuresOf(client, [...packedSizes([name, '@contactkit/runtime']), ...others]),
        ),
        ...PEERS.flatMap((name) =>
          figuresOf(name, [...installedPackages(resolve(MODULES, name))].map(bytesIn)),
        ),
      ],
    };
  },
};

function figuresOf(client: string, sizes: readonly number[]): Answer['figures'] {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return [
    { subject: 'packages', client, value: sizes.length },
    { subject: 'KiB', client, value: bytes / 1024 },
  ];
}

const EMPTY = 'empty';
const IMPORTED = {
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
    for (const [client, specifier] of Object.entries(IMPORTED)) {
      contenders[client] = async () => cpuOfScript(`await import('${specifier}');`);
    }
    await interleave(contenders, 1);
    const rounds = await interleave(contenders, quick ? 5 : 21);
    const clients = Object.keys(IMPORTED);
    return {
      figures: clients.map((client) => ({
        subject: 'import',
        client,
        value: ratioOf(rounds, client, EMPTY),
      })),
    };
  },
};
