// Opens the page of a mock in Chromium and uses it: npm run test:page -- --skip-missing
import { startMock } from '@contactkit/mocks';
import { findChromium, openBrowser } from '../browser.js';
import { allPassed, type Run, readArguments, resultsTable } from '../command.js';
import { MissingPlatformError } from '../platform.js';
import { runChecks } from '../smoke/check.js';
import { pageChecks } from './page-checks.js';

const platform = 'chromium';

try {
  const { skipMissing } = readArguments(process.argv.slice(2), [platform]);
  const run = await checkPage(skipMissing);
  console.log(resultsTable([run]));
  if (run.skipped === undefined && !allPassed([run])) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function checkPage(skipMissing: boolean): Promise<Run> {
  const program = find(skipMissing);
  if (typeof program !== 'string') return { platform, version: '-', skipped: program.message, results: [] };
  await using browser = await openBrowser(program);
  await using mock = await startMock('sendblue', { engine: 'twin' });
  const page = await browser.open(`${mock.url}/__mock/`);
  return { platform, version: browser.version, results: await runChecks(pageChecks(mock, page)) };
}

/** Path of Chromium, or why there is none when that is no failure. */
function find(skipMissing: boolean): string | MissingPlatformError {
  try {
    return findChromium();
  } catch (error) {
    if (error instanceof MissingPlatformError && skipMissing) return error;
    throw error;
  }
}
