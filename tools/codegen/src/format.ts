import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const SETTINGS = `${import.meta.dirname}/../../../biome.json`;

const run = promisify(execFile);

/**
 * Formats texts of TypeScript as the code of the repository is formatted, in one run of Biome.
 *
 * The texts are written to a folder outside of the repository, whose own settings leave generated files alone.
 *
 * @throws when a text is not TypeScript; the message is that of Biome
 */
export async function formatAll(texts: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(`${tmpdir()}/generated-`);
  const files = texts.map((text, index) => ({ path: `${folder}/${index}.ts`, text }));
  try {
    await writeFile(`${folder}/biome.json`, await settings());
    await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
    await run(process.execPath, [BIOME, 'format', '--write', '.'], { cwd: folder });
    return await Promise.all(files.map(({ path }) => readFile(path, 'utf8')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The part of the repository's settings that says how code looks. */
async function settings(): Promise<string> {
  const { formatter, javascript } = JSON.parse(await readFile(SETTINGS, 'utf8'));
  return JSON.stringify({ root: true, formatter, javascript });
}
