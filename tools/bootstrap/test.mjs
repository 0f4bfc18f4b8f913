// `npm test`: all tests, those of packages, or what concerns one provider. No dependencies.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf, fail, node, root } from './processes.mjs';
import { markBuildsAsCurrent, turbo, turboToTheEnd } from './turbo.mjs';
import { packages, providers } from './workspace.mjs';

const VITEST = 'node_modules/vitest/vitest.mjs';

/** Prints the matrix of the contract tests, and fails when a cell is missing. */
const printContract = (...args) =>
  exitCodeOf(
    process.execPath,
    ['--import=tsx', 'src/print-coverage.ts', ...args],
    join(root, 'tools/testkit'),
  );

/** Packages whose tests try every provider: of these, the tests in whose path or title its name occurs. */
const TRY_EVERY_PROVIDER = [
  'packages/contactkit',
  'packages/twins',
  'packages/mocks',
  'proof/interop',
  'proof/models',
];

/**
 * Checks and tests everything, or the packages and providers that are named. Prints what failed and how to run it alone, or
 * the totals, and resolves to the exit code.
 */
export async function test(names) {
  const suites = packages().filter(({ manifest }) => manifest.scripts?.test);
  if (names.length === 0) return testAll(suites);
  const known = (name) =>
    suites.find(({ folder, manifest }) => [folder, folder.split('/')[1], manifest.name].includes(name));
  const unknown = names.filter((name) => !known(name));
  if (unknown.length > 0)
    fail(
      `There is no package '${unknown[0]}'. There are: ${suites.map(({ folder }) => folder.split('/')[1]).join(', ')}.\n` +
        `The name of a provider (${providers().join(', ')}) stands for everything that concerns it.`,
    );
  const runs = [];
  for (const name of names) {
    const isProvider = providers().includes(name);
    runs.push(isProvider ? await testProvider(name, suites) : await testSuites([known(name)]));
  }
  return end(runs);
}

/** Checks and tests everything. Resolves to the exit code. */
async function testAll(suites) {
  const run = await testSuites(suites);
  const gaps = await printContract('--totals');
  return (await end([run])) || gaps;
}

/** Prints the results of runs. Resolves to the first exit code that is not 0. */
async function end(runs) {
  await node(
    'tools/vitest',
    '--import=tsx',
    'src/print-results.ts',
    ...runs.flatMap(({ results, failed }) => [...results, ...failed]),
  );
  return runs.find(({ code }) => code !== 0)?.code ?? 0;
}

/** Runs the tasks of packages. Resolves to the exit code, the files of the results and the tasks that failed. */
async function testSuites(suites) {
  const results = suites.map(({ folder }) => `${folder}/coverage/tests.json`);
  for (const file of results) rmSync(join(root, file), { force: true });
  const filter = suites.map(({ manifest }) => `--filter=${manifest.name}`);
  const { code, failed } = await turboToTheEnd('build', 'check', 'test', '--concurrency=3', ...filter);
  if (code === 0) markBuildsAsCurrent(suites);
  return { code, results, failed };
}

/**
 * Tests the client's package, and in the packages that try every provider what concerns this one. Resolves to the exit code,
 * the files of the results and the tasks that failed.
 */
async function testProvider(name, suites) {
  const client = suites.find(({ folder }) => folder === `packages/${name}`);
  const others = suites.filter(({ folder }) => TRY_EVERY_PROVIDER.includes(folder));
  await turbo('build', 'check', ...[client, ...others].map(({ manifest }) => `--filter=${manifest.name}`));
  const runs = [
    { folder: client.folder, kept: 'tests', selection: [] },
    ...others.flatMap(({ folder }) => [
      { folder, kept: `${name}-by-path`, selection: [name] },
      { folder, kept: `${name}-by-title`, selection: ['-t', toPattern(name), '--exclude', `**/*${name}*`] },
    ]),
  ];
  const run = { code: 0, results: [], failed: [] };
  for (const { folder, kept, selection } of runs) {
    const file = `${folder}/coverage/${kept}.json`;
    rmSync(join(root, file), { force: true });
    const code = await runTests(folder, kept, selection);
    const hasResults = existsSync(join(root, file));
    run.code ||= code;
    // A run that found no test leaves no results, and is not missed.
    if (hasResults || code !== 0) run.results.push(file);
    if (!hasResults && code !== 0) run.failed.push(`${folder}#test`);
  }
  return run;
}

/** Runs some tests of a package whose builds are made, and shows what they print when they fail. Resolves to the exit code. */
async function runTests(folder, kept, selection) {
  let output = '';
  const code = await exitCodeOf(
    process.execPath,
    [join(root, folder, VITEST), 'run', '--passWithNoTests', ...selection],
    join(root, folder),
    {
      env: { CONTACTKIT_RESULTS: kept, CONTACTKIT_BUILT: '1' },
      onOutput: (part) => {
        output += part;
      },
    },
  );
  if (code !== 0) console.log(output);
  return code;
}

/** A pattern of a provider's name in a title: `digivault` is DigiVault there, `try-links` may be Try Links. */
function toPattern(name) {
  return name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll('-', '[ -]?');
}

/** Prints the matrices of the last `npm test`: cells of the contract, and what each adapter passed of the conformance suite. */
export async function printMatrices() {
  const code = await printContract();
  if (code !== 0) process.exit(code);
  const conformance = join(root, 'packages/contactkit/coverage/conformance.md');
  if (existsSync(conformance)) console.log(`\n${readFileSync(conformance, 'utf8')}`);
}
