import ts from 'typescript';
import { isCode, isForTests } from './source-file.js';
import type { WorkspacePackage } from './workspace-package.js';

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
