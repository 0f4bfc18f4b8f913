import { resolve } from 'node:path';
import { bytesIn, installedPackages } from '../installed-packages.js';
import { packedSizes } from '../packed-sizes.js';
import type { Answer, Question } from '../question.js';

const MODULES = resolve(import.meta.dirname, '../../node_modules');
const OURS = { contactkit: '@contactkit/sendblue', 'contactkit, Chatwoot': '@contactkit/chatwoot' };
const PEERS = ['openapi-fetch', 'sendblue', '@orq-ai/node', '@figuro/chatwoot-sdk'];

/** What a client adds to node_modules. */
export const INSTALLED_SIZE: Question = {
  name: 'installed-size',
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
