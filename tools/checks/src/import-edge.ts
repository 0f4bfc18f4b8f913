import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { isCode, isForTests } from './repository.js';
import type { WorkspacePackage } from './workspace.js';

/** An import: which file of which package names what. */
export interface ImportEdge {
  owner: WorkspacePackage;
  file: string;
  /** What is imported, as it is written: `@contactkit/runtime/transport`. */
  target: string;
  isForTests: boolean;
}

/** Every import of a package: static, dynamic, of types, and `export … from`. */
export function importsOf(owner: WorkspacePackage): ImportEdge[] {
  return owner.files.filter(isCode).flatMap((file) =>
    targetsOf(file.text).map((target) => ({
      owner,
      file: file.path,
      target,
      isForTests: isForTests(file),
    })),
  );
}

/** Name of the package that an import leads to: `@contactkit/runtime` for `@contactkit/runtime/transport`. */
export function packageNameOf(target: string): string {
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

/** What a text of TypeScript or JavaScript imports, as it is written. */
export function targetsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Every file of our packages that is loaded with an entry such as `@contactkit/orq/http`, from `dist`. */
export function reachedFiles(entry: string, from: string): string[] {
  const files = [createRequire(from).resolve(entry)];
  for (const file of files) {
    const { resolve } = createRequire(file);
    const ours = targetsOf(readFileSync(file, 'utf8')).filter((target) => /^(\.|@contactkit\/)/.test(target));
    files.push(...new Set(ours.map((target) => resolve(target)).filter((found) => !files.includes(found))));
  }
  return files;
}
