import { PINNED } from './pinned.js';

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
