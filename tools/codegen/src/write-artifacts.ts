import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Artifact } from './artifacts.js';

/** Writes generated files into the repository. */
export async function writeArtifacts(root: string, artifacts: readonly Artifact[]): Promise<void> {
  for (const { path, content } of artifacts) {
    await mkdir(dirname(`${root}/${path}`), { recursive: true });
    await writeFile(`${root}/${path}`, content);
  }
}
