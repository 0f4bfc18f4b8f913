// What `npm run …` and `npm test` start. Runs on a machine with node, npm and git only: installs what is missing with the
// pnpm that package.json names, then hands over to turbo and the tools. No dependencies.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];
const TURBO = 'node_modules/turbo/bin/turbo';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js';
const PRISM = 'packages/mocks/node_modules/@stoplight/prism-cli/dist/index.js';

const commands = {
  quickstart: () => {
    turbo('build', '--filter=contactkit', '--filter=@contactkit/mocks', '--output-logs=errors-only');
    node('packages/contactkit', '--import=tsx', 'examples/quickstart.ts');
  },
  test: () => {
    commands.check();
    turbo('test', '--output-logs=new-only', '--concurrency=3', '--continue');
    node('tools/testkit', '--import=tsx', 'src/print-coverage.ts');
  },
  build: () => turbo('build'),
  check: () => {
    checkGenerated();
    node('.', BIOME, 'check', '--error-on-warnings');
    lintSpecs();
    turbo('build', 'check', '--output-logs=errors-only');
  },
  generate: (...args) => node('tools/codegen', '--import=tsx', 'src/main.ts', ...args),
  'lint:specs': () => {
    commands.generate('--lint');
    lintSpecs();
  },
  prism: (provider = '', ...args) => {
    const spec = `specs/${provider}/openapi.yaml`;
    if (!provider || !existsSync(join(root, spec))) fail('usage: npm run prism -- <provider> [--port 4010]');
    node('.', PRISM, 'mock', spec, ...args);
  },
  changeset: (...args) => node('.', 'node_modules/@changesets/cli/bin.js', ...args),
  release: () => {
    turbo('build');
    commands.changeset('publish');
  },
  format: () => node('.', BIOME, 'check', '--write'),
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) fail(`There is no command '${name}'. There are: ${Object.keys(commands).join(', ')}.`);
checkNode();
install();
command(...args);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Node ${process.versions.node} is too old: this needs ${OLDEST_NODE.join('.')} or newer.`);
}

/** Installs what the lockfile says, unless that was done already on this line of Node. */
function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const marker = join(root, 'node_modules/.installed');
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'));
  const state = createHash('sha256').update(lockfile).update(process.version).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === state) return;
  const npm = process.env.npm_execpath;
  const pnpm = ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', 'install', '--frozen-lockfile'];
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...pnpm], root);
  else run('npm', pnpm, root);
  writeFileSync(marker, state);
}

function checkGenerated() {
  commands.generate('--check');
}

function lintSpecs() {
  const specs = readdirSync(join(root, 'specs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `specs/${name}/openapi.yaml`);
  node('.', REDOCLY, 'lint', '--config=tools/checks/redocly.yaml', ...specs);
}

function turbo(...args) {
  node('.', TURBO, 'run', ...args);
}

function node(folder, ...args) {
  run(process.execPath, args, join(root, folder));
}

/** Runs a program to its end, and ends with its exit code when it fails. */
function run(program, args, cwd) {
  const { status, signal, error } = spawnSync(program, args, { cwd, stdio: 'inherit', env: environment() });
  if (error) fail(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
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
