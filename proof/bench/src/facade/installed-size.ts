import { resolve } from 'node:path';
import { bytesIn, dependenciesOf, installedPackages } from '../installed-packages.js';
import { packedSizes } from '../packed-sizes.js';
import type { Question } from '../question.js';

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/** What the facade adds to node_modules. */
export const INSTALLED_SIZE: Question = {
  name: 'installed-size',
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
