import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Folder of the repository. */
const ROOT = resolve(import.meta.dirname, '../../..');

/** What tools keep in node_modules for themselves. */
const CACHES = new Set(['.bin', '.vite', '.vite-temp', '.cache']);

/**
 * Copies the repository as git sees it into a folder, with what is built and links to what is installed.
 *
 * Needs no network, and nothing that happens in the copy changes the repository.
 */
export function copyRepository(folder: string): void {
  const paths = filesOfGit();
  for (const path of paths) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    cpSync(`${ROOT}/${path}`, `${folder}/${path}`);
  }
  symlinkSync(`${ROOT}/node_modules`, `${folder}/node_modules`, 'junction');
  for (const path of paths.filter((other) => other.endsWith('/package.json'))) {
    copy(folder, `${dirname(path)}/node_modules`);
    copy(folder, `${dirname(path)}/dist`);
  }
}

/** Links what a package that is new depends on: what another one has, and itself where others ask for it. */
export function linkPackage(folder: string, name: string, like: string): void {
  const installed = `${folder}/packages/${like}/node_modules`;
  cpSync(installed, `${folder}/packages/${name}/node_modules`, { recursive: true, verbatimSymlinks: true });
  const link = `${folder}/packages/contactkit/node_modules/@contactkit/${name}`;
  symlinkSync(`${folder}/packages/${name}`, link, 'junction');
}

/** Tracked files, and those that could be. One that was deleted is still listed. */
function filesOfGit(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const list = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return list.split('\0').filter((path) => path !== '' && existsSync(`${ROOT}/${path}`));
}

function copy(folder: string, path: string): void {
  if (!existsSync(`${ROOT}/${path}`)) return;
  cpSync(`${ROOT}/${path}`, `${folder}/${path}`, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !CACHES.has(basename(source)),
  });
}
