import type { WorkspacePackage } from './workspace.js';

/** Who may import whom, as the drawing of the README has it. */
export interface Layer {
  /** Packages of the workspace that it may import. */
  workspace: readonly string[];
  /** Packages of others that it may import; `undefined` when any will do. */
  thirdParty?: readonly string[];
  /** The rule in words, for the message. */
  rule: string;
}

const RUNTIME = '@contactkit/runtime';
const KIT = '@contactkit/kit';

/** What tests may import beside what their package may. */
export const FOR_TESTS: readonly string[] = [
  '@contactkit/testkit',
  '@contactkit/mocks',
  '@contactkit/twins',
  '@contactkit/vitest',
  '@contactkit/kit',
  '@contactkit/openapi',
];

/** Where the packages of others are measured, so that it may import any. */
export const MEASURES_OTHERS = 'proof/bench/';

/** The only files that may import something; tests and benchmarks may, too. */
export const SOLE_IMPORTERS: readonly { target: RegExp; file: string }[] = [
  { target: /^@stoplight\//, file: 'packages/mocks/src/prism.ts' },
  { target: /^openapi-typescript(\/|$)/, file: 'tools/codegen/src/emit/models.ts' },
  { target: /^msw(\/|$)/, file: 'packages/twins/src/msw.ts' },
  { target: /^openapi-fetch(\/|$)/, file: 'packages/runtime/src/transport.ts' },
];

/** The layer of a package; `undefined` when nobody said where it belongs. */
export function layerOf(
  { folder, manifest }: WorkspacePackage,
  clients: readonly string[],
): Layer | undefined {
  return clients.includes(manifest.name) ? CLIENT : layersOf(clients)[folder];
}

const CLIENT: Layer = {
  workspace: [RUNTIME],
  thirdParty: [],
  rule: 'a client imports the runtime and nothing else',
};

function layersOf(clients: readonly string[]): Record<string, Layer> {
  return {
    'packages/runtime': {
      workspace: [],
      thirdParty: ['openapi-fetch'],
      rule: 'the runtime imports openapi-fetch and nothing else',
    },
    'packages/contactkit': {
      workspace: [RUNTIME, ...clients],
      thirdParty: [],
      rule: 'the facade imports the runtime, the clients and nothing else',
    },
    'packages/twins': {
      workspace: [],
      thirdParty: ['msw', 'vitest'],
      rule: 'the twins import nothing, but for the entry points for msw and vitest',
    },
    'packages/mocks': {
      workspace: ['@contactkit/twins'],
      rule: 'the mocks import neither clients nor runtime: they must not share the bug that they should reveal',
    },
    'tools/vitest': {
      workspace: [],
      rule: 'the configuration of the tests imports no package of the workspace',
    },
    'tools/kit': { workspace: [], thirdParty: ['node:module'], rule: 'the kit imports nothing but Node' },
    'tools/openapi': {
      workspace: [],
      thirdParty: ['yaml', 'node:fs', 'node:path'],
      rule: 'the reader of documents imports yaml and nothing else',
    },
    'tools/testkit': {
      workspace: ['@contactkit/mocks', KIT, '@contactkit/openapi'],
      rule: 'the testkit imports the mocks, the kit and the reader of documents',
    },
    'tools/codegen': { workspace: [], rule: 'the generator imports no package of the workspace' },
    'tools/checks': { workspace: [], rule: 'the checks import no package of the workspace' },
    'tools/new-provider': { workspace: [], rule: 'the template imports no package of the workspace' },
    'proof/runtimes': {
      workspace: [...clients, 'contactkit', '@contactkit/mocks', KIT],
      rule: 'the smoke test imports what its user would',
    },
    'proof/faults': {
      workspace: [RUNTIME, ...clients, KIT],
      rule: 'the fault tests import the clients and the runtime, and have a server of their own',
    },
    'proof/models': {
      workspace: ['@contactkit/mocks', '@contactkit/twins'],
      rule: 'the models import what they are compared with',
    },
    'proof/interop': {
      workspace: ['@contactkit/mocks'],
      rule: "the interoperability tests import the mocks and the providers' own SDKs: a client of ours would prove nothing",
    },
    'proof/fuzz': {
      workspace: ['@contactkit/mocks', KIT, '@contactkit/openapi'],
      rule: 'fuzz and soak start the mocks, and know them by their answers only',
    },
    'examples/custom-adapter': {
      workspace: ['contactkit'],
      rule: 'an adapter from elsewhere needs nothing but the facade',
    },
    'proof/trace': {
      workspace: [...clients, 'contactkit', '@contactkit/twins', '@contactkit/kit'],
      rule: 'the trace imports what its calls pass through',
    },
    'proof/bench': {
      workspace: [RUNTIME, ...clients, 'contactkit', ...FOR_TESTS],
      rule: 'benchmarks import what is published',
    },
  };
}
