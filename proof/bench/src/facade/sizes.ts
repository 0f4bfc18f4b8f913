import { resolve } from 'node:path';
import type { Answer, Question } from '../benchmark.js';
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
