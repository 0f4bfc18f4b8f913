import { readdir } from 'node:fs/promises';
import { emitApi } from './emit-api.js';
import { emitFacadeRegistry } from './emit-facade-registry.js';
import { emitMockRegistry, emitMockSpec } from './emit-mock-spec.js';
import { emitModels } from './emit-models.js';
import { emitResources } from './emit-resources.js';
import { emitSchema } from './emit-schema.js';
import type { Spec } from './load-spec.js';
import { planOf } from './plan.js';

/** One generated file. */
export interface Artifact {
  /** Path from the root of the repository. */
  path: string;
  content: string;
}

/** Order of the providers wherever it shows, such as in the ports of the mocks; others follow by name. */
const ORDER = ['orq', 'chatwoot', 'sendblue', 'digivault'];

/** Names of the folders of `specs/`, in the order that users see. */
export async function providersOf(root: string): Promise<string[]> {
  const entries = await readdir(`${root}/specs`, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/** The files that belong to one provider. */
export async function providerArtifacts(spec: Spec): Promise<Artifact[]> {
  const plan = planOf(spec);
  const home = `packages/${spec.provider}`;
  return [
    { path: `${home}/src/generated/schema.ts`, content: await emitSchema(spec) },
    { path: `${home}/src/generated/models.ts`, content: emitModels(plan) },
    { path: `${home}/src/generated/resources.ts`, content: emitResources(plan) },
    { path: `${home}/api.md`, content: emitApi(plan) },
    { path: `packages/mocks/src/generated/specs/${spec.provider}.ts`, content: emitMockSpec(spec) },
  ];
}

/** The files that list all providers. */
export async function registryArtifacts(root: string, providers: readonly string[]): Promise<Artifact[]> {
  const files = await readdir(`${root}/packages/contactkit/src/providers`).catch((): string[] => []);
  const adapters = providers.filter((name) => files.includes(`${name}.ts`));
  return [
    { path: 'packages/mocks/src/generated/specs/index.ts', content: emitMockRegistry(providers) },
    { path: 'packages/contactkit/src/generated/providers.ts', content: emitFacadeRegistry(adapters) },
  ];
}
