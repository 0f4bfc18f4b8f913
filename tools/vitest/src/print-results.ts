import { resolve } from 'node:path';
import { formatResults, joinRuns, readResults, type SuiteResults } from './results.js';

// Prints the results in the files that are given: `<folder>/coverage/tests.json` of a package, or another name for a part of
// its tests. What a part skipped was not asked for, and does not count. Tasks that failed are given as `<folder>#<task>`.

const root = resolve(import.meta.dirname, '../../..');

function read(file: string): SuiteResults | undefined {
  const results = readResults(`${root}/${file}`);
  return results && !file.endsWith('/tests.json') ? { ...results, skipped: 0 } : results;
}

const given = process.argv.slice(2);
const runs = given
  .filter((each) => !each.includes('#'))
  .map((file) => ({
    folder: file.split('/coverage/', 1)[0] ?? file,
    results: read(file),
  }));
const failedTasks = given.filter((each) => each.includes('#'));
console.log(formatResults(joinRuns(runs), failedTasks));
