import { resolve } from 'node:path';
import { formatResults } from './format-results.js';
import { readResults } from './results.js';

// Prints the results in the files that are given, each `<folder of the package>/coverage/<name>.json`.

const root = resolve(import.meta.dirname, '../../..');
const suites = process.argv.slice(2).map((file) => ({
  folder: file.split('/coverage/', 1)[0] ?? file,
  results: readResults(`${root}/${file}`),
}));
console.log(formatResults(suites));
