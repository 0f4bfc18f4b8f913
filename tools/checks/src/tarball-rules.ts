import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { packageNameOf, targetsOf } from './import-edge.js';
import { root } from './repository.js';
import { dependenciesOf, isPublished, type Manifest, type WorkspacePackage } from './workspace.js';

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

const NEEDED = ['LICENSE', 'README.md', 'package.json'];
const UNWANTED = /\.test\.|(^|\/)(src|test|tests|examples|coverage|__fixtures__)\/|tsbuildinfo$/;

/** What is wrong with the contents of a tarball. */
export function tarballViolations(packed: PackedPackage): string[] {
  const { paths } = packed;
  return [
    ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `lacks ${path}`),
    ...paths.filter((path) => UNWANTED.test(path)).map((path) => `should not have ${path}`),
    ...protocolViolations(packed),
    ...exportsOf(packed)
      .filter(({ path }) => !paths.includes(path))
      .map(({ entry, path }) => `exports '${entry}' from ${path}, which it does not have`),
    ...importViolations(packed),
  ];
}

/** What can be imported from a package: `@contactkit/orq/http`. */
export function entriesOf({ name, manifest }: PackedPackage): string[] {
  const entries = Object.keys(manifest.exports ?? {}).filter((entry) => !entry.endsWith('.json'));
  return entries.map((entry) => name + entry.slice(1));
}

/** Versions that mean something in this workspace only. */
function protocolViolations({ manifest }: PackedPackage): string[] {
  const found = JSON.stringify(manifest).match(/"(workspace|catalog|link|file):[^"]*"/g) ?? [];
  return found.map((version) => `still has the version ${version}`);
}

function exportsOf({ manifest }: PackedPackage): { entry: string; path: string }[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) =>
    targetsIn(target).map((path) => ({ entry, path: path.replace(/^\.\//, '') })),
  );
}

function targetsIn(target: unknown): string[] {
  if (typeof target === 'string') return [target];
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(targetsIn) : [];
}

/** Imports, at run time and in declarations, of what nobody would install. */
function importViolations({ name, source, folder, manifest, paths }: PackedPackage): string[] {
  const known = [name, ...dependenciesOf({ folder: source, manifest, files: [] })];
  return paths
    .filter((path) => /\.(js|d\.ts)$/.test(path))
    .flatMap((path) =>
      targetsOf(readFileSync(`${folder}/${path}`, 'utf8')).map((target) => ({ path, target })),
    )
    .filter(({ target }) => !/^(\.|node:)/.test(target) && !known.includes(packageNameOf(target)))
    .map(({ path, target }) => `imports '${target}' in ${path}, without having it in dependencies`);
}
