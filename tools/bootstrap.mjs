// What `npm run …` and `npm test` start. Runs on a machine with node, npm and git only: installs what is missing with the
// pnpm that package.json names, then hands over to turbo and the tools. No dependencies.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];
const TURBO = 'node_modules/turbo/bin/turbo';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js';
const VITEST = 'node_modules/vitest/vitest.mjs';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PRISM = 'packages/mocks/node_modules/@stoplight/prism-cli/dist/index.js';

const commands = {
  quickstart: async () => {
    await turbo('build', '--filter=contactkit', '--filter=@contactkit/mocks', '--output-logs=errors-only');
    await node('packages/contactkit', '--import=tsx', 'examples/quickstart.ts');
  },
  test: async () => {
    await commands.check();
    const tests = ['run', 'test', '--output-logs=new-only', '--concurrency=3', '--continue'];
    const failed = await exitCodeOf(process.execPath, [TURBO, ...tests], root);
    // A red run has a table as well: it says which cells are missing.
    await node('tools/testkit', '--import=tsx', 'src/print-coverage.ts');
    if (failed) process.exit(failed);
  },
  'test:runtimes': async (...args) => {
    await turbo('build', '--filter=@contactkit/runtimes...', '--output-logs=errors-only');
    await node('proof/runtimes', '--import=tsx', 'src/main.ts', ...args);
  },
  'test:page': async (...args) => {
    await turbo('build', '--filter=@contactkit/mocks...', '--output-logs=errors-only');
    await node('proof/runtimes', '--import=tsx', 'src/page/main.ts', ...args);
  },
  'test:faults': async (...args) => {
    await turbo('build', '--filter=@contactkit/faults...', '--output-logs=errors-only');
    await node('proof/faults', '--import=tsx', 'src/main.ts', ...args);
  },
  'test:fuzz': async (...args) => {
    await turbo('build', '--filter=@contactkit/fuzz...', '--output-logs=errors-only');
    await node('proof/fuzz', '--import=tsx', 'src/main.ts', ...args);
  },
  'test:soak': async (...args) => {
    await turbo('build', '--filter=@contactkit/fuzz...', '--output-logs=errors-only');
    await node('proof/fuzz', '--import=tsx', 'src/soak/main.ts', ...args);
  },
  build: () => turbo('build'),
  check: async () => {
    await commands.generate('--check');
    await node('.', BIOME, 'check', '--error-on-warnings');
    await lintSpecs();
    await turbo('build', 'check', '--output-logs=errors-only');
  },
  bench: async (...args) => {
    await turbo('build', '--filter=@contactkit/bench^...', '--output-logs=errors-only');
    await node('proof/bench', '--import=tsx', 'src/main.ts', ...args);
  },
  trace: async (...args) => {
    await turbo('build', '--filter=@contactkit/trace^...', '--output-logs=errors-only');
    await node('proof/trace', '--import=tsx', 'src/main.ts', ...args);
  },
  generate: async (...args) => {
    await node('tools/codegen', '--import=tsx', 'src/main.ts', ...args);
    if (args.length > 0) return;
    // The tables of the facade's README come from the adapters, which must be built for that.
    await turbo('build', '--filter=contactkit', '--output-logs=errors-only');
    await node('packages/contactkit', VITEST, 'run', 'test/readme.test.ts', '--update');
  },
  'new:provider': async (...args) => {
    await node('tools/new-provider', '--import=tsx', 'src/main.ts', ...args);
    await install();
    await commands.generate();
    await commands.format();
  },
  'test:new-provider': async () => {
    await turbo('build', '--output-logs=errors-only');
    await node('tools/new-provider', 'node_modules/vitest/vitest.mjs', 'run', 'test/scaffold');
  },
  'lint:specs': async () => {
    await commands.generate('--lint');
    await lintSpecs();
  },
  prism: async (provider = '', ...args) => {
    const providers = foldersOf('specs');
    if (!providers.includes(provider))
      fail(`usage: npm run prism -- <provider> [--port 4010]\nThe providers are ${providers.join(', ')}.`);
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

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Node ${process.versions.node} is too old: this needs ${OLDEST_NODE.join('.')} or newer.`);
}

/**
 * Installs what the lockfile and the package.json files say, unless that was done already on this line of Node. A package
 * that is new gets linked, and the lockfile its entry; in CI the lockfile must have it.
 */
async function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const marker = join(root, 'node_modules/.installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === installState()) return;
  const flags = process.env.CI ? ['--frozen-lockfile'] : [];
  const pnpm = ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', 'install', ...flags];
  // pnpm and yarn set npm_execpath as well.
  const npm = process.env.npm_execpath ?? '';
  if (basename(npm) === 'npm-cli.js') await run(process.execPath, [npm, ...pnpm], root);
  else await run('npm', pnpm, root);
  writeFileSync(marker, installState());
}

/** What an installation depends on, as one hash. */
function installState() {
  const manifests = workspaceFolders().flatMap((folder) =>
    foldersOf(folder).map((name) => `${folder}/${name}/package.json`),
  );
  const hash = createHash('sha256').update(process.version);
  for (const path of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    if (existsSync(join(root, path))) hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** The folders that hold packages, as pnpm-workspace.yaml lists them. */
function workspaceFolders() {
  const text = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const folders = [...text.matchAll(/^ {2}- (\w+)\/\*$/gm)].map(([, folder]) => folder);
  return folders.filter((folder) => existsSync(join(root, folder)));
}

async function lintSpecs() {
  const specs = foldersOf('specs').map((provider) => `specs/${provider}/openapi.yaml`);
  await node('.', REDOCLY, 'lint', '--config=tools/checks/redocly.yaml', ...specs);
}

function foldersOf(path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function turbo(...args) {
  return node('.', TURBO, 'run', ...args);
}

function node(folder, ...args) {
  return run(process.execPath, args, join(root, folder));
}

/** Runs a program to its end, and ends with its exit code when it fails. */
async function run(program, args, cwd) {
  const code = await exitCodeOf(program, args, cwd);
  if (code !== 0) process.exit(code);
}

/** Runs a program to its end; the signals that would end this process go to the program, and then end this process as well. */
function exitCodeOf(program, args, cwd) {
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: environment() });
    let received;
    const forward = (signal) => {
      received = signal;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    child.on('error', (error) => fail(`${program}: ${error.message}`));
    child.on('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      if (received) process.exit(code || exitCodeAfter(received));
      settle(code ?? exitCodeAfter(signal));
    });
  });
}

/** As a shell tells it. */
function exitCodeAfter(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

/** The environment without what npm adds for its own scripts, which pnpm would take for its configuration. */
function environment() {
  const kept = Object.entries(process.env).filter(([key]) => !/^npm_(config|package|lifecycle)_/i.test(key));
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return {
    ...Object.fromEntries(kept),
    PATH: path,
    CONTACTKIT_NODE: process.version,
    DO_NOT_TRACK: '1',
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
