import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A text file of the repository. */
export interface SourceFile {
  /** Path from the root of the repository: `packages/orq/src/settings.ts`. */
  path: string;
  text: string;
}

/** Whether a file is code of ours: TypeScript, or JavaScript that runs as it is; fixtures are data. */
export function isCode({ path }: SourceFile): boolean {
  return /\.(ts|mts|js|mjs)$/.test(path) && !path.includes('/__fixtures__/');
}

/** Whether a file was written by tools/codegen. */
export function isGenerated({ path }: SourceFile): boolean {
  return path.includes('/generated/');
}

/** Whether a file is not of what a package is built from: a test, its configuration, an example, a script, or what stands beside them. */
export function isForTests({ path }: SourceFile): boolean {
  return (
    /\.test\.ts$|\/vitest\.config\.ts$/.test(path) || /^[^/]+\/[^/]+\/(test|scripts|examples)\//.test(path)
  );
}

/** Folder of the repository. */
export const root = resolve(import.meta.dirname, '../../..');

const NOT_COMMITTED = new Set(['.git', '.turbo', 'coverage', 'dist', 'node_modules']);

/** Every text file of the repository that is or could be committed; so none of the folders in .gitignore. */
export function filesOfRepository(): SourceFile[] {
  return pathsIn('.').map((path) => ({ path, text: readText(path) }));
}

/** Text of a file, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

function pathsIn(folder: string): string[] {
  const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  return entries
    .filter(({ name }) => !NOT_COMMITTED.has(name) && !name.endsWith('.tgz'))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsIn(path) : [path];
    });
}
