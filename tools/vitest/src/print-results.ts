import { resolve } from 'node:path';
import { formatResults, joinRuns, readResults } from './results.js';

// Prints the results in the files that are given, each `<folder of the package>/coverage/<name>.json`. With --selected the
// tests that were skipped do not count: they were not asked for.

const root = resolve(import.meta.dirname, '../../..');
const [isSelected, files] = readArguments(process.argv.slice(2));
const runs = files.map((file) => ({
  folder: file.split('/coverage/', 1)[0] ?? file,
  results: readResults(`${root}/${file}`),
}));
console.log(formatResults(isSelected ? joinRuns(runs) : runs));

function readArguments(args: readonly string[]): [boolean, readonly string[]] {
  return args[0] === '--selected' ? [true, args.slice(1)] : [false, args];
}
