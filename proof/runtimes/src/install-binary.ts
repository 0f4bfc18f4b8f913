import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runToEnd } from './run-to-end.js';

/** The platforms that the smoke test runs on, each at one version. Chromium is the one that is installed. */
export const PINNED = {
  nodes: ['20.20.2', '22.23.3', '24.21.0', '26.10.0'],
  bun: '1.4.5',
  deno: '2.9.6',
  workerd: '1.20261117.1',
} as const;

/** A package of npm that holds a program for one kind of machine. */
export interface BinaryPackage {
  /** Name and version: `bun@1.0.0`. */
  id: string;
  /** Path of the program in the package. */
  program: string;
}

const { platform, arch } = process;
const isWindows = platform === 'win32';
const isArm = arch === 'arm64';
const suffix = isWindows ? '.exe' : '';

export function nodePackage(version: string): BinaryPackage {
  return { id: `node-${isWindows ? 'win' : platform}-${arch}@${version}`, program: `bin/node${suffix}` };
}

export function bunPackage(): BinaryPackage {
  const machine = `${isWindows ? 'windows' : platform}-${isArm ? 'aarch64' : arch}`;
  return { id: `@oven/bun-${machine}@${PINNED.bun}`, program: `bin/bun${suffix}` };
}

export function denoPackage(): BinaryPackage {
  const machine = `${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`;
  return { id: `@deno/${machine}@${PINNED.deno}`, program: `deno${suffix}` };
}

export function workerdPackage(): BinaryPackage {
  const machine = `${isWindows ? 'windows' : platform}-${isArm ? 'arm64' : '64'}`;
  return { id: `@cloudflare/workerd-${machine}@${PINNED.workerd}`, program: `bin/workerd${suffix}` };
}

/** Programs of some hundred megabytes, which is why they are no dependencies of this package. */
const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/runtimes');
const NPM = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Path of a program, which npm installs into a folder of this package the first time. */
export async function installBinary({ id, program }: BinaryPackage): Promise<string> {
  const name = id.replace(/@[^@]*$/, '');
  const folder = `${CACHE}/${id.replaceAll('/', '-')}`;
  const path = `${folder}/node_modules/${name}/${program}`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  console.error(`Installing ${id} …`);
  await runToEnd('npm', [...NPM, `--prefix=${folder}`, id], { cwd: folder });
  return path;
}
