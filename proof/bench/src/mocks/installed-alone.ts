import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Question } from '../benchmark.js';
import { bytesIn, dependenciesOf, packPackages } from '../package-size.js';
import { CONTENDERS } from './programs.js';
import { timeToAnswer } from './time-to-answer.js';

const client = CONTENDERS.twin;

/** What the engine `twin` needs to be installed. */
export const INSTALLED_ALONE: Question = {
  name: 'installed-alone',
  title: 'Installed without what is optional',
  method:
    'The tarballs that pnpm packs of @contactkit/mocks and @contactkit/twins alone in a folder: the command is started there and has to answer. Counted is what they depend on, optional dependencies left out.',
  async answer() {
    const folder = mkdtempSync(resolve(tmpdir(), 'contactkit-bench-'));
    try {
      const installed = install(folder);
      const names = new Set(installed.flatMap((place) => [nameOf(place), ...dependenciesOf(place)]));
      const mocks = resolve(folder, 'node_modules/@contactkit/mocks/bin/contactkit-mocks.js');
      const args = ['--engine', 'twin', '--port', '0', '--json'];
      await timeToAnswer([{ file: mocks, args }], () => undefined);
      const bytes = installed.map(bytesIn).reduce((sum, size) => sum + size, 0);
      const stoplight = [...names].filter((name) => name.startsWith('@stoplight/')).length;
      return {
        figures: [
          { subject: 'packages', client, value: names.size },
          { subject: '@stoplight packages', client, value: stoplight },
          { subject: 'KiB', client, value: bytes / 1024 },
        ],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Unpacks both packages where Node finds them. Returns their folders. */
function install(folder: string): string[] {
  return packPackages(['@contactkit/mocks', '@contactkit/twins'], folder).map((unpacked) => {
    const place = resolve(folder, 'node_modules', nameOf(unpacked));
    mkdirSync(dirname(place), { recursive: true });
    renameSync(unpacked, place);
    return place;
  });
}

function nameOf(folder: string): string {
  return JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')).name;
}
