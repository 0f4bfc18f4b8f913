import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { emitResources } from './emit/client.js';
import { emitClient, emitConcurrently, emitHttp, emitIndex, emitValidate } from './emit/entry-points.js';
import { emitApi, emitModels, emitSchema } from './emit/models.js';
import { emitFacadeRegistry, emitMockRegistry, emitMockSpec, emitTwinRegistry } from './emit/registries.js';
import { emitTwinChecks, emitTwinFacts } from './emit/twin.js';
import { emitValidators } from './emit/validators.js';
import { loadSpecs, type Spec, unreadable } from './load.js';
import { planOf } from './plan.js';

/** One generated file. */
interface Artifact {
  /** Path from the root of the repository. */
  path: string;
  content: string;
}

/** Every generated file of the repository; the specs are checked before anything is generated. */
export async function artifactsOf(root: string): Promise<Artifact[]> {
  const specs = await loadSpecs(root);
  const own = await Promise.all(
    specs.map((spec) =>
      providerArtifacts(spec).catch((error) => {
        throw unreadable(spec.file, error);
      }),
    ),
  );
  const providers = specs.map(({ provider }) => provider);
  return formatted([...own.flat(), ...(await registryArtifacts(root, providers))]);
}

/** The same files, those of TypeScript formatted. */
async function formatted(artifacts: readonly Artifact[]): Promise<Artifact[]> {
  const code = artifacts.filter(({ path }) => path.endsWith('.ts'));
  const texts = await formatAll(code.map(({ content }) => content));
  const contents = new Map(code.map(({ path }, index) => [path, texts[index]]));
  return artifacts.map(({ path, content }) => ({ path, content: contents.get(path) ?? content }));
}

async function providerArtifacts(spec: Spec): Promise<Artifact[]> {
  const plan = planOf(spec);
  const home = `packages/${spec.provider}`;
  const client = {
    schema: await emitSchema(plan),
    models: emitModels(plan),
    resources: emitResources(plan),
    validators: await emitValidators(plan),
    index: emitIndex(plan),
    client: emitClient(plan),
    http: emitHttp(plan),
    validate: emitValidate(plan),
    concurrently: emitConcurrently(plan),
  };
  return [
    ...Object.entries(client).flatMap(([name, content]) =>
      content === undefined ? [] : [{ path: `${home}/src/generated/${name}.ts`, content }],
    ),
    { path: `${home}/api.md`, content: emitApi(plan) },
    { path: `packages/mocks/src/generated/specs/${spec.provider}.ts`, content: emitMockSpec(plan) },
    { path: `packages/twins/src/generated/${spec.provider}/facts.ts`, content: emitTwinFacts(plan) },
    { path: `packages/twins/src/generated/${spec.provider}/checks.ts`, content: await emitTwinChecks(plan) },
  ];
}

async function registryArtifacts(root: string, providers: readonly string[]): Promise<Artifact[]> {
  const files = await namesIn(`${root}/packages/contactkit/src/providers`);
  const adapters = providers.filter((name) => files.includes(`${name}.ts`));
  const homes = await namesIn(`${root}/packages/twins/src/providers`);
  const twins = providers.filter((name) => homes.includes(name));
  return [
    { path: 'packages/mocks/src/generated/specs/index.ts', content: emitMockRegistry(providers) },
    { path: 'packages/contactkit/src/generated/providers.ts', content: emitFacadeRegistry(adapters) },
    { path: 'packages/twins/src/generated/twins.ts', content: emitTwinRegistry(providers, twins) },
  ];
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** Writes the generated files that differ from those on disk, so that builds of the others stay current. Returns their paths. */
export async function writeArtifacts(root: string, artifacts: readonly Artifact[]): Promise<string[]> {
  const written: string[] = [];
  for (const artifact of artifacts) {
    const path = `${root}/${artifact.path}`;
    if ((await differenceOf(root, artifact)).length === 0) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, artifact.content);
    written.push(artifact.path);
  }
  return written;
}

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

/** Files in the generated folders of the packages that nothing generates any more. */
async function leftoversOf(root: string, artifacts: readonly Artifact[]): Promise<string[]> {
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
