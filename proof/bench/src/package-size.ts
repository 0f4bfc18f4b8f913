import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A program as one file for browsers or Node. */
export interface Bundle {
  /** Bytes after `gzip -9`. */
  gzipped: number;
  /** Minified bytes of each file that is in it. */
  inputs: readonly (readonly [path: string, bytes: number])[];
}

/** Bundles and minifies a program: ES2022 modules, no comments. */
export async function bundle(path: string, platform: 'node' | 'browser' = 'browser'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform,
    legalComments: 'none',
    logLevel: 'error',
  });
  const [code] = outputFiles;
  if (!code) throw new Error(`${path} made no bundle`);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    gzipped: gzipSync(code.contents, { level: 9 }).length,
    inputs: inputs.map(([input, { bytesInOutput }]) => [input, bytesInOutput] as const),
  };
}

/** Folders of a package and of everything that it brings along, as pnpm installed them. */
export function installedPackages(folder: string, found = new Set<string>()): Set<string> {
  const real = realpathSync(folder);
  if (found.has(real)) return found;
  found.add(real);
  for (const name of dependenciesOf(real)) {
    const place = [resolve(real, 'node_modules', name), resolve(folderAround(real), name)].find(existsSync);
    if (place) installedPackages(place, found);
  }
  return found;
}

/** Bytes of all files in a folder; the modules of others that stand in it do not count. */
export function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => {
      const path = resolve(folder, entry.name);
      return entry.isDirectory() ? bytesIn(path) : statSync(path).size;
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** What a package needs at run time, its peers included: npm installs them, too. */
export function dependenciesOf(folder: string): string[] {
  const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
    readFileSync(resolve(folder, 'package.json'), 'utf8'),
  );
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  return [...Object.keys(dependencies ?? {}), ...peers];
}

/** The node_modules that a package stands in, where pnpm puts what it depends on. */
function folderAround(real: string): string {
  const parent = dirname(real);
  return dirname(parent).endsWith('node_modules') ? dirname(parent) : parent;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const PNPM = resolve(ROOT, 'node_modules/pnpm/bin/pnpm.cjs');

/** Packs packages of ours as for npm, and unpacks them. Returns their folders. */
export function packPackages(names: readonly string[], into: string): string[] {
  const filters = names.map((name) => `--filter=${name}`);
  const command = [PNPM, '--recursive', ...filters, 'pack', '--pack-destination', into];
  execFileSync(process.execPath, command, { cwd: ROOT, stdio: 'pipe' });
  const tarballs = readdirSync(into).filter((name) => name.endsWith('.tgz'));
  return tarballs.map((tarball) => unpack(into, tarball));
}

function unpack(folder: string, tarball: string): string {
  const target = resolve(folder, tarball.replace('.tgz', ''));
  mkdirSync(target);
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], { cwd: folder });
  return target;
}

/** Bytes of packages of ours, as npm would unpack them. */
export function packedSizes(names: readonly string[]): number[] {
  const folder = mkdtempSync(resolve(tmpdir(), 'contactkit-bench-'));
  try {
    return packPackages(names, folder).map(bytesIn);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
