// Runs the smoke test on every platform: npm run test:runtimes -- --only node22,bun --skip-missing
import { startMock } from '@contactkit/mocks';
import { chromiumPlatform } from './chromium-platform.js';
import { allPassed, type Run, readArguments, resultsTable } from './command.js';
import { consolePlatforms } from './console-platform.js';
import { makeProject, type Project } from './make-project.js';
import { MissingPlatformError, type Platform } from './platform.js';
import { serveTrouble } from './serve.js';
import type { Targets } from './smoke/check.js';
import { workerdPlatform } from './workerd-platform.js';

const platforms = [...consolePlatforms(), workerdPlatform(), chromiumPlatform()];

try {
  const known = platforms.map(({ name }) => name);
  const { platforms: wanted, skipMissing } = readArguments(process.argv.slice(2), known);
  const runs = await runAll(
    platforms.filter(({ name }) => wanted.includes(name)),
    skipMissing,
  );
  console.log(resultsTable(runs));
  if (!allPassed(runs)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function runAll(wanted: readonly Platform[], skipMissing: boolean): Promise<Run[]> {
  using project = await makeProject();
  await using trouble = await serveTrouble();
  await using mocks = await startMock(['orq', 'chatwoot', 'sendblue', 'digivault']);
  const { orq, chatwoot, sendblue, digivault } = mocks;
  const targets: Targets = {
    orq: orq.url,
    chatwoot: chatwoot.url,
    sendblue: sendblue.url,
    digivault: digivault.url,
    trouble: trouble.url,
  };
  const runs: Run[] = [];
  for (const platform of wanted) {
    for (const { twin } of [orq, chatwoot, sendblue, digivault]) twin.reset();
    runs.push(await runOne(platform, project, targets, skipMissing));
  }
  return runs;
}

async function runOne(
  { name: platform, prepare }: Platform,
  project: Project,
  targets: Targets,
  skipMissing: boolean,
): Promise<Run> {
  try {
    const { version, smoke } = await prepare();
    return { platform, version, results: await smoke(project, targets) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const isMissing = error instanceof MissingPlatformError && skipMissing;
    if (isMissing) return { platform, version: '-', skipped: problem, results: [] };
    return { platform, version: '-', results: [{ name: 'runs', problem }] };
  }
}
