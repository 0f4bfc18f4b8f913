// Installs what is missing with the pnpm that package.json names. No dependencies.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail, root, run } from './processes.mjs';
import { foldersOf, workspaceFolders } from './workspace.mjs';

const OLDEST_NODE = [20, 19];

/** Ends with a message when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Node ${process.versions.node} is too old: this needs ${OLDEST_NODE.join('.')} or newer.`);
}

/**
 * Installs what the lockfile and the package.json files say, unless that was done already on this line of Node. A package
 * that is new gets linked, and the lockfile its entry; in CI the lockfile must have it.
 */
export async function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const marker = join(root, 'node_modules/.installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === installState()) return;
  const flags = process.env.CI ? ['--frozen-lockfile'] : [];
  const pnpm = ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', 'install', ...flags];
  // pnpm and yarn set npm_execpath as well.
  const npm = process.env.npm_execpath ?? '';
  if (basename(npm) === 'npm-cli.js') await run(process.execPath, [npm, ...pnpm], root);
  else await run('npm', pnpm, root);
  writeFileSync(marker, installState());
}

/** What an installation depends on, as one hash. */
function installState() {
  const manifests = workspaceFolders().flatMap((folder) =>
    foldersOf(folder).map((name) => `${folder}/${name}/package.json`),
  );
  const hash = createHash('sha256').update(process.version);
  for (const path of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    if (existsSync(join(root, path))) hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
