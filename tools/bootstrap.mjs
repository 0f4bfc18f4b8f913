// Starts every `npm run …` and `npm test`. Runs on a machine with node, npm and git only: installs what is missing, then
// hands over to turbo and the tools. No dependencies.

import { checkNode, install } from './bootstrap/install.mjs';
import { exitCodeOf, fail, node, quietNode, root } from './bootstrap/processes.mjs';
import { printMatrices, test } from './bootstrap/test.mjs';
import { markBuildsAsCurrent, turbo } from './bootstrap/turbo.mjs';
import { providers } from './bootstrap/workspace.mjs';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js';
const PRISM = 'packages/mocks/node_modules/@stoplight/prism-cli/dist/index.js';

const commands = {
  quickstart: async () => {
    await turbo('build', '--filter=contactkit', '--filter=@contactkit/mocks');
    await node('packages/contactkit', '--import=tsx', 'examples/quickstart.ts');
  },
  test: async (...names) => {
    if (names.length === 0) await checkRepository();
    else if (names.some((each) => providers().includes(each))) await commands.generate('--check');
    process.exitCode = await test(names);
  },
  matrices: printMatrices,
  'test:runtimes': async (...args) => {
    await turbo('build', '--filter=@contactkit/runtimes...');
    await node('proof/runtimes', '--import=tsx', 'src/main.ts', ...args);
  },
  'test:page': async (...args) => {
    await turbo('build', '--filter=@contactkit/mocks...');
    await node('proof/runtimes', '--import=tsx', 'src/page/main.ts', ...args);
  },
  'test:faults': async (...args) => {
    await turbo('build', '--filter=@contactkit/faults...');
    await node('proof/faults', '--import=tsx', 'src/main.ts', ...args);
  },
  'test:fuzz': async (...args) => {
    await turbo('build', '--filter=@contactkit/fuzz...');
    await node('proof/fuzz', '--import=tsx', 'src/main.ts', ...args);
  },
  'test:soak': async (...args) => {
    await turbo('build', '--filter=@contactkit/fuzz...');
    await node('proof/fuzz', '--import=tsx', 'src/soak/main.ts', ...args);
  },
  build: async () => {
    await turbo('build');
    markBuildsAsCurrent();
  },
  check: async () => {
    await checkRepository();
    await turbo('build', 'check');
  },
  bench: async (...args) => {
    await turbo('build', '--filter=@contactkit/bench^...');
    await node('proof/bench', '--import=tsx', 'src/main.ts', ...args);
  },
  trace: async (...args) => {
    await turbo('build', '--filter=@contactkit/trace^...');
    await node('proof/trace', '--import=tsx', 'src/main.ts', ...args);
  },
  generate: async (...args) => {
    // Redocly first: what it has checked is OpenAPI, on which the rules of the generator can rely.
    await lintSpecs();
    await node('tools/codegen', '--import=tsx', 'src/main.ts', ...args);
    if (args.length > 0) return;
    // The tables of the facade's README come from the adapters, which need not be built for that.
    await node(
      'packages/contactkit',
      '--import=tsx',
      '--import=@contactkit/kit/sources',
      'scripts/readme-tables.ts',
    );
  },
  'new:provider': async (...args) => {
    await node('tools/new-provider', '--import=tsx', 'src/main.ts', ...args);
    await install();
    await commands.generate();
    await commands.format();
  },
  'test:new-provider': async () => {
    await commands.build();
    await node('tools/new-provider', 'node_modules/vitest/vitest.mjs', 'run', 'test/scaffold');
  },
  'lint:specs': () => commands.generate('--lint'),
  prism: async (provider = '', ...args) => {
    const names = providers();
    if (!names.includes(provider))
      fail(`usage: npm run prism -- <provider> [--port 4010]\nThe providers are ${names.join(', ')}.`);
    await node('.', PRISM, 'mock', `specs/${provider}/openapi.yaml`, ...args);
  },
  changeset: (...args) => node('.', 'node_modules/@changesets/cli/bin.js', ...args),
  release: async () => {
    await turbo('build');
    await commands.changeset('publish');
  },
  format: () => node('.', BIOME, 'check', '--write'),
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) fail(`There is no command '${name}'. There are: ${Object.keys(commands).join(', ')}.`);
checkNode();
await install();
await command(...args);

/** Checks what no package can check by itself: generated files, format and lint, specs. */
async function checkRepository() {
  await commands.generate('--check');
  const code = await exitCodeOf(process.execPath, [BIOME, 'check', '--error-on-warnings'], root);
  if (code === 0) return;
  console.error("Format or lint failed, nothing else was checked. 'npm run format' mends most of it.");
  process.exit(code);
}

async function lintSpecs() {
  const specs = providers().map((provider) => `specs/${provider}/openapi.yaml`);
  await quietNode('.', REDOCLY, 'lint', '--config=tools/checks/redocly.yaml', ...specs);
}
