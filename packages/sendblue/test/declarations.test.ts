import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const DIST = resolve(import.meta.dirname, '../dist');
const RUNTIME = dirname(require.resolve('@contactkit/runtime/package.json'));
const ENTRIES: Partial<Record<string, string>> = {
  '@contactkit/runtime': resolve(RUNTIME, 'dist/index.d.ts'),
  '@contactkit/runtime/transport': resolve(RUNTIME, 'dist/transport.d.ts'),
};

/** What a compiler reads for one entry point: the declarations it gets to, and the packages it would load besides. */
function declarationsOf(entry: string): { files: string[]; packages: Set<string> } {
  const files = [resolve(DIST, entry)];
  const packages = new Set<string>();
  for (const file of files) {
    for (const specifier of importsOf(file)) {
      const found = specifier.startsWith('.')
        ? resolve(dirname(file), specifier.replace(/\.js$/, '.d.ts'))
        : ENTRIES[specifier];
      if (found === undefined) packages.add(specifier);
      else if (!files.includes(found)) files.push(found);
    }
  }
  return { files, packages };
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(
    ([, specifier = '']) => specifier,
  );
}

it('the main entry does not load the types of openapi-fetch, which cost every compiler 150,000 instantiations', () => {
  const { files, packages } = declarationsOf('generated/index.d.ts');
  expect(files.map((file) => file.replace(`${DIST}/`, ''))).toContain('generated/schema.d.ts');
  expect(files).toContain(ENTRIES['@contactkit/runtime']);
  expect([...packages]).toEqual([]);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/from ["']openapi-fetch/);
});

it('the entry "./http" does, so the walk above would have found them', () => {
  const { files, packages } = declarationsOf('generated/http.d.ts');
  expect(files).toContain(ENTRIES['@contactkit/runtime/transport']);
  expect([...packages]).toEqual(['openapi-fetch']);
});
