import { resolve } from 'node:path';
import { makeProvider } from './make-provider.js';
import { RefusedError, readArguments } from './read-arguments.js';

try {
  const wish = readArguments(process.argv.slice(2));
  const paths = makeProvider(wish, wish.root ?? resolve(import.meta.dirname, '../../..'));
  console.log(nextSteps(wish.name, paths));
} catch (error) {
  if (!(error instanceof RefusedError)) throw error;
  console.error(`new:provider: ${error.message}`);
  process.exitCode = 2;
}

/** What to tell whoever made a provider. */
function nextSteps(name: string, paths: readonly string[]): string {
  return [
    ...paths.map((path) => `  ${path}`),
    '',
    'It is complete, and invented: npm test is green. Now write what is true:',
    `  1. specs/${name}, until npm run lint:specs has nothing to say; then npm run generate;`,
    `  2. packages/${name}, as its tests and types ask for;`,
    `  3. packages/contactkit/src/providers/${name}.ts and test/providers/${name}.ts, the adapter of the facade;`,
    '  4. npm run generate, npm run format, npm test; commit the lockfile, too.',
    '"Add a provider" in README.md has more.',
    '',
  ].join('\n');
}
