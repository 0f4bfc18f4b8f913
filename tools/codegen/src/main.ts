import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Artifact, providerArtifacts, providersOf, registryArtifacts } from './artifacts.js';
import { loadSpec } from './load-spec.js';
import { SpecError } from './spec-error.js';

const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

try {
  const artifacts = await generate();
  process.exitCode = values.check ? await check(artifacts) : await write(artifacts);
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function generate(): Promise<Artifact[]> {
  const providers = await providersOf(root);
  const specs = await Promise.all(providers.map((provider) => loadSpec(root, provider)));
  const artifacts: Artifact[] = [];
  for (const spec of specs) artifacts.push(...(await providerArtifacts(spec)));
  return [...artifacts, ...(await registryArtifacts(root, providers))];
}

async function write(artifacts: Artifact[]): Promise<number> {
  for (const { path, content } of artifacts) {
    await mkdir(dirname(`${root}/${path}`), { recursive: true });
    await writeFile(`${root}/${path}`, content);
  }
  console.log(`Wrote ${artifacts.length} files.`);
  return 0;
}

async function check(artifacts: Artifact[]): Promise<number> {
  const stale: string[] = [];
  for (const { path, content } of artifacts) {
    const current = await readFile(`${root}/${path}`, 'utf8').catch(() => undefined);
    if (current !== content) stale.push(path);
  }
  stale.push(...(await leftovers(artifacts)));
  if (stale.length === 0) return 0;
  console.error(
    `Not what the specs say. Run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  return 1;
}

/** Files beside the generated ones that nothing generates any more. */
async function leftovers(artifacts: Artifact[]): Promise<string[]> {
  const paths = new Set(artifacts.map(({ path }) => path));
  const folders = new Set([...paths].map(dirname).filter((folder) => folder.includes('/generated')));
  const found: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(`${root}/${folder}`, { withFileTypes: true }).catch(() => []);
    found.push(...entries.filter((entry) => entry.isFile()).map((entry) => `${folder}/${entry.name}`));
  }
  return found.filter((path) => !paths.has(path));
}
