import { readdir } from 'node:fs/promises';
import { emitApi } from './emit-api.js';
import { emitFacadeRegistry } from './emit-facade-registry.js';
import { emitMockRegistry, emitMockSpec } from './emit-mock-spec.js';
import { emitModels } from './emit-models.js';
import { emitResources } from './emit-resources.js';
import { emitSchema } from './emit-schema.js';
import { emitTwinChecks } from './emit-twin-checks.js';
import { emitTwinFacts } from './emit-twin-facts.js';
import { emitTwinRegistry } from './emit-twin-registry.js';
import { emitValidators } from './emit-validators.js';
import { loadSpecs, type Spec } from './load-spec.js';
import { planOf } from './plan.js';

/** One generated file. */
export interface Artifact {
  /** Path from the root of the repository. */
  path: string;
  content: string;
}

/** Every generated file of the repository; the specs are checked before anything is generated. */
export async function artifactsOf(root: string): Promise<Artifact[]> {
  const specs = await loadSpecs(root);
  const own = await Promise.all(specs.map(providerArtifacts));
  const providers = specs.map(({ provider }) => provider);
  return [...own.flat(), ...(await registryArtifacts(root, providers))];
}

async function providerArtifacts(spec: Spec): Promise<Artifact[]> {
  const plan = planOf(spec);
  const home = `packages/${spec.provider}`;
  return [
    { path: `${home}/src/generated/schema.ts`, content: await emitSchema(spec) },
    { path: `${home}/src/generated/models.ts`, content: emitModels(plan) },
    { path: `${home}/src/generated/resources.ts`, content: emitResources(plan) },
    { path: `${home}/src/generated/validators.ts`, content: await emitValidators(plan) },
    { path: `${home}/api.md`, content: emitApi(plan) },
    { path: `packages/mocks/src/generated/specs/${spec.provider}.ts`, content: emitMockSpec(spec) },
    { path: `packages/twins/src/generated/${spec.provider}/facts.ts`, content: emitTwinFacts(spec) },
    {
      path: `packages/twins/src/generated/${spec.provider}/checks.ts`,
      content: await emitTwinChecks(spec),
    },
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
