import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './repository.js';
import { isPublished, type Manifest, type WorkspacePackage } from './workspace.js';

const PNPM = `${root}/node_modules/pnpm/bin/pnpm.cjs`;

/** A published package as npm would get it. */
export interface PackedPackage {
  name: string;
  /** Its folder in the repository: `packages/orq`. */
  source: string;
  tarball: string;
  /** Where the tarball is unpacked. */
  folder: string;
  /** The package.json in the tarball. */
  manifest: Manifest;
  /** Paths in the tarball, such as `dist/index.js`. */
  paths: string[];
}

/** Packs every published package with what is in its `dist` now, and unpacks them into `<project>/node_modules`. */
export function packInto(project: string, packages: readonly WorkspacePackage[]): PackedPackage[] {
  const filter = ['--recursive', '--filter=./packages/*'];
  execFileSync(process.execPath, [PNPM, ...filter, 'pack', '--pack-destination', project], {
    cwd: root,
    stdio: 'pipe',
  });
  return packages.filter(isPublished).map((owner) => unpack(project, owner));
}

function unpack(project: string, { folder: source, manifest: { name } }: WorkspacePackage): PackedPackage {
  const file = readdirSync(project).find((entry) => entry.replace(/-\d[^-]*\.tgz$/, '') === flat(name));
  if (!file) throw new Error(`pnpm made no tarball of ${name}`);
  const tarball = `${project}/${file}`;
  const folder = `${project}/node_modules/${name}`;
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  return { name, source, tarball, folder, manifest: manifestIn(folder), paths: pathsIn(folder) };
}

/** `contactkit-orq` for `@contactkit/orq`: how tarballs are named. */
function flat(name: string): string {
  return name.replace(/^@/, '').replace('/', '-');
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
}

function pathsIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}
