import { readFile } from 'node:fs/promises';
import type { Artifact } from './artifacts.js';
import { leftoversOf } from './leftovers.js';

/** Every difference between what is on the disk and what the specs say, one line each. */
export async function differencesOf(root: string, artifacts: readonly Artifact[]): Promise<string[]> {
  const lines = await Promise.all(artifacts.map((artifact) => differenceOf(root, artifact)));
  const leftovers = await leftoversOf(root, artifacts);
  return [...lines.flat(), ...leftovers.map((path) => `${path}: nothing generates it, delete it`)];
}

async function differenceOf(root: string, { path, content }: Artifact): Promise<string[]> {
  const current = await readFile(`${root}/${path}`, 'utf8').catch(() => undefined);
  if (current === content) return [];
  return [`${path}: ${current === undefined ? 'is missing' : 'differs'}`];
}
