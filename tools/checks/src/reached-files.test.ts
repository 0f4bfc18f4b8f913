import { describe, expect, it } from 'vitest';
import { ourWorkspace } from './our-workspace.js';
import { reachedFiles } from './reached-files.js';
import { root } from './repository.js';

const VALIDATORS = [/\/generated\/validators\.js$/, /\/runtime\/dist\/create-validator\.js$/];
const { clients, packages } = ourWorkspace();

describe.each(packages.filter(({ manifest }) => clients.includes(manifest.name)))(
  '$manifest.name',
  ({ folder, manifest }) => {
    const filesOf = (entry: string) => reachedFiles(manifest.name + entry, `${root}/${folder}/package.json`);
    const validatorsOf = (entry: string) =>
      filesOf(entry).filter((file) => VALIDATORS.some((pattern) => pattern.test(file)));

    it.each(['', '/http'])("loads no validator with its entry '%s'", (entry) => {
      expect(filesOf(entry).length).toBeGreaterThan(5);
      expect(validatorsOf(entry)).toEqual([]);
    });

    it('loads them with the entry that is made for it', () => {
      expect(validatorsOf('/validate')).toHaveLength(VALIDATORS.length);
    });
  },
);
