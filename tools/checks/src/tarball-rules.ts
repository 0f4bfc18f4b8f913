import { readFileSync } from 'node:fs';
import { packageNameOf, targetsOf } from './import-edge.js';
import type { PackedPackage } from './packed-package.js';
import { dependenciesOf } from './workspace.js';

const NEEDED = ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts'];
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
