import { describe, expect, it } from 'vitest';
import { invented, inventedWorkspace } from './__fixtures__/invented.js';
import { cycleAmong, dependencyViolations, importViolations } from './boundaries.js';
import { floorViolations } from './floors.js';
import { filesOfRepository } from './repository.js';
import { ourWorkspace, packagesAmong, workspaceFolders } from './workspace.js';

describe('this repository', () => {
  it('has no code in a package outside of the workspace', () => {
    const files = filesOfRepository();
    const homes = files.flatMap(({ path }) => /^(.*)\/package\.json$/.exec(path)?.[1] ?? []);
    expect(homes).toEqual(packagesAmong(files).map(({ folder }) => folder));
  });

  it('has no import that crosses a boundary', () => {
    expect(importViolations(ourWorkspace())).toEqual([]);
  });

  it('has every folder of its packages on a floor', () => {
    expect(floorViolations(ourWorkspace())).toEqual([]);
  });

  it('has no dependency that crosses a boundary', () => {
    expect(dependencyViolations(ourWorkspace())).toEqual([]);
  });

  it('has no circle of packages, dev dependencies included', () => {
    expect(cycleAmong(ourWorkspace().packages)).toBeUndefined();
  });
});

const CLIENT = 'a client imports the runtime and nothing else';
const MOCKS =
  'the mocks import neither clients nor runtime: they must not share the bug that they should reveal';
const rows: [file: string, target: string, rule: string][] = [
  ['packages/orq/src/client.ts', '@contactkit/chatwoot', CLIENT],
  ['packages/orq/src/client.ts', 'contactkit', CLIENT],
  ['packages/orq/src/client.ts', '@contactkit/testkit', CLIENT],
  ['packages/orq/src/client.ts', 'openapi-fetch', 'only packages/runtime/src/transport.ts may'],
  ['packages/orq/src/client.ts', 'node:fs', CLIENT],
  ['packages/orq/src/client.ts', '../../runtime/src/index.js', 'a path stays in its package'],
  ['packages/orq/src/client.ts', '../../../specs/orq/openapi.yaml', 'a path stays in its package'],
  ['packages/orq/test/client.test.ts', '@contactkit/chatwoot', CLIENT],
  ['packages/orq/src/client.ts', '@contactkit/codegen', CLIENT],
  ['packages/orq/test/client.test.ts', '@contactkit/codegen', CLIENT],
  ['packages/orq/test/client.test.ts', 'undeclared', 'packages/orq/package.json must declare it'],
  ['packages/runtime/src/pages/iterate.ts', 'openapi-fetch', 'only packages/runtime/src/transport.ts may'],
  [
    'packages/runtime/src/pages/iterate.ts',
    'node:http',
    'the runtime imports openapi-fetch and nothing else',
  ],
  [
    'packages/contactkit/src/contact.ts',
    '@contactkit/mocks',
    'the facade imports the runtime, the clients and nothing else',
  ],
  ['packages/mocks/src/server.ts', '@stoplight/prism-http', 'only packages/mocks/src/prism.ts may'],
  ['packages/mocks/src/server.ts', '@contactkit/runtime', MOCKS],
  ['packages/mocks/src/server.ts', 'undeclared', 'packages/mocks/package.json must declare it'],
  ['packages/mocks/test/server.test.ts', '@contactkit/orq', MOCKS],
  [
    'packages/twins/src/http/messages.ts',
    '../faults/fault.js',
    "'http' imports from floors below it, and 'faults' is not",
  ],
  [
    'packages/twins/src/faults/fault-plan.ts',
    '../state/context.js',
    "'faults' imports from floors below it, and 'state' is not",
  ],
  [
    'packages/twins/src/state/context.ts',
    '../twin.js',
    "'state' imports from floors below it, and 'twin' is not",
  ],
  [
    'packages/twins/src/generated/orq/facts.ts',
    '../twins.js',
    "'generated' imports from floors below it, and 'generated/twins' is not",
  ],
  [
    'packages/twins/src/pipeline.ts',
    './dreams/dream.js',
    'say in tools/checks/src/floors.ts on which floor it is',
  ],
  [
    'packages/mocks/src/server.ts',
    './admin/routes.js',
    "'server' imports from floors below it, and 'admin' is not",
  ],
  [
    'packages/runtime/src/call.ts',
    './pages/iterate.js',
    "'*' imports from floors below it, and 'pages' is not",
  ],
  [
    'packages/runtime/src/call.ts',
    './dreams/dream.js',
    'say in tools/checks/src/floors.ts on which floor it is',
  ],
  [
    'packages/chatwoot/src/generated/resources.ts',
    '../settings.js',
    "'generated' imports from floors below it, and 'settings' is not",
  ],
  [
    'packages/orq/src/settings.ts',
    './generated/client.js',
    "'settings' imports from floors below it, and 'generated/client' is not",
  ],
  [
    'proof/bench/src/measure.ts',
    './clients/walk.js',
    "'measure' imports from floors below it, and 'clients' is not",
  ],
  ['tools/checks/src/main.ts', '@contactkit/codegen', 'the checks import no package of the workspace'],
  ['tools/codegen/src/main.ts', 'openapi-typescript', 'only tools/codegen/src/emit/models.ts may'],
];

describe('importViolations', () => {
  it.each(rows)('refuses that %s imports %s', (file, target, rule) => {
    const found = importViolations(inventedWorkspace({ [file]: `import { x } from '${target}';` }));
    expect(found).toContain(`${file} imports '${target}': ${rule}`);
  });

  it.each([
    "export * from 'contactkit';",
    "import type { x } from 'contactkit';",
    "const x = await import('contactkit');",
    "type X = import('contactkit').X;",
    "import 'contactkit';",
  ])('sees %s', (text) => {
    expect(importViolations(inventedWorkspace({ 'packages/orq/src/x.ts': text }))).toHaveLength(2);
  });

  it.each([
    ['packages/orq/src/client.ts', '@contactkit/runtime/transport'],
    ['packages/orq/src/generated/client.ts', '../settings.js'],
    ['packages/orq/src/settings.ts', './classify.js'],
    ['packages/orq/src/settings.ts', './generated/resources.js'],
    ['packages/runtime/src/pages/iterate.ts', '../abort.js'],
    ['proof/fuzz/src/soak/main.ts', '../start-child.js'],
    ['packages/orq/test/client.test.ts', '@contactkit/testkit'],
    ['packages/runtime/src/transport.ts', 'openapi-fetch'],
    ['packages/contactkit/src/providers/orq.ts', '@contactkit/orq'],
    ['packages/contactkit/examples/first.ts', 'contactkit'],
    ['packages/mocks/src/server.ts', 'node:http'],
    ['packages/twins/src/providers/orq/twin.ts', '../../state/table.js'],
    ['packages/twins/src/generated/twins.ts', '../providers/orq/twin.js'],
    ['packages/twins/src/spec/check.ts', './operation.js'],
    ['packages/twins/src/faults/fault-plan.test.ts', '../state/context.js'],
    ['packages/mocks/test/prism.test.ts', '@stoplight/prism-http'],
    ['proof/bench/src/clients/size.ts', 'openapi-fetch'],
  ])('lets %s import %s', (file, target) => {
    expect(importViolations(inventedWorkspace({ [file]: `import { x } from '${target}';` }))).toEqual([]);
  });
});

describe('floorViolations', () => {
  const among = (...paths: string[]) =>
    floorViolations({
      packages: ['packages/runtime', 'packages/orq', 'tools/new'].map((folder) => ({
        ...invented(folder),
        files: paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => ({ path, text: '' })),
      })),
      clients: ['@contactkit/orq'],
    });
  const RUNTIME = ['index', 'errors', 'pages/links'].map((name) => `packages/runtime/src/${name}.ts`);

  it('asks for the floors of a package that has folders', () => {
    expect(among(...RUNTIME, 'tools/new/src/main.ts', 'tools/new/src/parts/part.ts')).toEqual([
      'tools/new/src/ has folders: say in tools/checks/src/floors.ts on which floor it is',
    ]);
  });

  it('asks for the floor of a folder, and names a room that is gone', () => {
    const [index = '', errors = ''] = RUNTIME;
    expect(among(index, errors, 'packages/runtime/src/dreams/dream.ts')).toEqual([
      'packages/runtime/src/dreams/dream.ts: say in tools/checks/src/floors.ts on which floor it is',
      'packages/runtime/src/pages is not there: take it out of the floors',
    ]);
  });

  it('asks for nothing of a package without folders, of tests and fixtures, or of a client that is made like the others', () => {
    expect(
      among(
        ...RUNTIME,
        'tools/new/src/main.ts',
        'tools/new/src/__fixtures__/one.ts',
        'tools/new/src/parts/part.test.ts',
        'packages/orq/src/settings.ts',
        'packages/orq/src/generated/client.ts',
      ),
    ).toEqual([]);
  });
});

describe('dependencyViolations', () => {
  it.each([
    [
      'packages/orq',
      { dependencies: { pactum: '1' } },
      `packages/orq/package.json depends on 'pactum': ${CLIENT}`,
    ],
    [
      'packages/orq',
      { devDependencies: { contactkit: 'workspace:*' } },
      `packages/orq/package.json depends on 'contactkit': ${CLIENT}`,
    ],
    [
      'packages/mocks',
      { dependencies: { '@contactkit/runtime': 'workspace:^' } },
      `packages/mocks/package.json depends on '@contactkit/runtime': ${MOCKS}`,
    ],
    ['packages/new', {}, 'packages/new has no place: say in tools/checks/src/layers.ts what it may import'],
  ])('refuses that %s has %o', (folder, manifest, message) => {
    expect(dependencyViolations(inventedWorkspace({}, [invented(folder, manifest)]))).toEqual([message]);
  });
});

describe('workspaceFolders', () => {
  it('reads them from pnpm-workspace.yaml', () => {
    const text = 'packages:\n  - packages/*\n  - proof/*\n';
    expect(workspaceFolders([{ path: 'pnpm-workspace.yaml', text }])).toEqual(['packages', 'proof']);
  });

  it.each(['packages/**', 'tools', 'a/b/*'])('refuses the entry %s', (entry) => {
    const file = { path: 'pnpm-workspace.yaml', text: `packages: ['${entry}']` };
    expect(() => workspaceFolders([file])).toThrow(`lists '${entry}'`);
  });
});

describe('cycleAmong', () => {
  it('finds a circle through dev dependencies', () => {
    const packages = [
      invented('packages/a', { dependencies: { '@contactkit/b': '*' } }),
      invented('packages/b', { devDependencies: { '@contactkit/c': '*' } }),
      invented('packages/c', { dependencies: { '@contactkit/b': '*' } }),
    ];
    expect(cycleAmong(packages)).toEqual(['@contactkit/b', '@contactkit/c', '@contactkit/b']);
  });
});
