import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { bytesIn } from './installed-packages.js';
import { packPackages } from './pack-packages.js';

/** Bytes of packages of ours, as npm would unpack them. */
export function packedSizes(names: readonly string[]): number[] {
  const folder = mkdtempSync(resolve(tmpdir(), 'contactkit-bench-'));
  try {
    return packPackages(names, folder).map(bytesIn);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
