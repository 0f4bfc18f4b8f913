import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reachedFiles } from './import-edge.js';
import { root } from './repository.js';
import { ourWorkspace } from './workspace.js';

/** The bundler names the source of each part of a file. */
const VALIDATORS = ['// src/generated/validators.ts', '// src/generated/validate.ts'];
const { clients, packages } = ourWorkspace();

describe.each(packages.filter(({ manifest }) => clients.includes(manifest.name)))(
  '$manifest.name',
  ({ folder, manifest }) => {
    const filesOf = (entry: string) => reachedFiles(manifest.name + entry, `${root}/${folder}/package.json`);
    const validatorsOf = (entry: string) => {
      const texts = filesOf(entry).map((file) => readFileSync(file, 'utf8'));
      return VALIDATORS.filter((part) => texts.some((text) => text.includes(part)));
    };

    it.each(['', '/http'])("loads no validator with its entry '%s'", (entry) => {
      expect(filesOf(entry).length).toBeGreaterThan(1);
      expect(validatorsOf(entry)).toEqual([]);
    });

    it('loads them with the entry that is made for it', () => {
      expect(validatorsOf('/validate')).toEqual(VALIDATORS);
    });
  },
);
