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
 * Checks and tests everything, or the packages and providers that are named. Ends with what failed and how to run it
 * alone, or with the totals.
 */
export async function test(names) {
  const suites = packages().filter(({ manifest }) => manifest.scripts?.test);
  if (names.length === 0) return testSuites(suites);
  const known = (name) => suites.find(({ folder }) => folder.endsWith(`/${name}`));
  const unknown = names.filter((name) => !known(name));
  if (unknown.length > 0)
    fail(
      `There is no package '${unknown[0]}'. There are: ${suites.map(({ folder }) => folder.split('/')[1]).join(', ')}.\n` +
        `The name of a provider (${providers().join(', ')}) stands for everything that concerns it.`,
    );
  for (const name of names) {
    if (providers().includes(name)) await testProvider(name, suites);
    else await testSuites([known(name)], [`--filter=${known(name).manifest.name}`]);
  }
}

/** Runs the tasks of packages, and prints their results. */
async function testSuites(suites, filter = []) {
  for (const { folder } of suites) rmSync(join(root, folder, 'coverage/tests.json'), { force: true });
  const failed = await turboToTheEnd('build', 'check', 'test', '--concurrency=3', ...filter);
  if (!failed) markBuildsAsCurrent();
  const isWhole = filter.length === 0;
  const gaps = isWhole ? await printContract('--totals') : 0;
  await printResults(...suites.map(({ folder }) => `${folder}/coverage/tests.json`));
  if (failed || gaps) process.exit(failed || gaps);
}

/** Tests the client's package, and in the packages that try every provider what concerns this one. */
async function testProvider(name, suites) {
  const client = suites.find(({ folder }) => folder === `packages/${name}`);
  const others = suites.filter(({ folder }) => TRY_EVERY_PROVIDER.includes(folder));
  await turbo('build', ...[client, ...others].map(({ manifest }) => `--filter=${manifest.name}...`));
  const runs = [
    { folder: client.folder, kept: 'tests', selection: [] },
    ...others.flatMap(({ folder }) => [
      { folder, kept: `${name}-by-path`, selection: [name] },
      { folder, kept: `${name}-by-title`, selection: ['-t', name, '--exclude', `**/*${name}*`] },
    ]),
  ];
  let failed = 0;
  for (const { folder, kept, selection } of runs) {
    rmSync(join(root, folder, `coverage/${kept}.json`), { force: true });
    const args = [join(root, folder, VITEST), 'run', '--passWithNoTests', ...selection];
    failed =
      (await exitCodeOf(process.execPath, args, join(root, folder), { env: { CONTACTKIT_RESULTS: kept } })) ||
      failed;
  }
  await printResults('--selected', ...runs.map(({ folder, kept }) => `${folder}/coverage/${kept}.json`));
  if (failed) process.exit(failed);
}

function printResults(...args) {
  return node('tools/vitest', '--import=tsx', 'src/print-results.ts', ...args);
}

/** Prints the matrices of the last `npm test`: cells of the contract, and what each adapter passed of the conformance suite. */
export async function printMatrices() {
  await printContract();
  const conformance = join(root, 'packages/contactkit/coverage/conformance.md');
  if (existsSync(conformance)) console.log(`\n${readFileSync(conformance, 'utf8')}`);
}
