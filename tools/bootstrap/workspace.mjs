// Where the packages of the workspace are. No dependencies.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './processes.mjs';

/** The folders that hold packages, as pnpm-workspace.yaml lists them. */
export function workspaceFolders() {
  const text = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const folders = [...text.matchAll(/^ {2}- (\w+)\/\*$/gm)].map(([, folder]) => folder);
  return folders.filter((folder) => existsSync(join(root, folder)));
}

/** The names of the folders in a folder of the repository. */
export function foldersOf(path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The packages of the workspace: `{ folder, manifest }` each. */
export function packages() {
  return workspaceFolders()
    .flatMap((home) => foldersOf(home).map((name) => `${home}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    }));
}

/** The names of the providers: the folders of specs/. */
export function providers() {
  return foldersOf('specs');
}
