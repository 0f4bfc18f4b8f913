import { readdir } from 'node:fs/promises';
import type { Artifact } from './artifacts.js';

/** Files in the generated folders of the packages that nothing generates any more. */
export async function leftoversOf(root: string, artifacts: readonly Artifact[]): Promise<string[]> {
  const known = new Set(artifacts.map(({ path }) => path));
  const homes = (await namesIn(`${root}/packages`)).map((name) => `packages/${name}/src/generated`);
  const found = await Promise.all(homes.map((home) => filesIn(root, home)));
  return found.flat().filter((path) => !known.has(path));
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(`${root}/${folder}`, { withFileTypes: true }).catch(() => []);
  const inner = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, path) : [path];
    }),
  );
  return inner.flat();
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
