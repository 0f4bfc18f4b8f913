import { resolve } from 'node:path';
import { makeProvider } from './make-provider.js';
import { nextSteps } from './next-steps.js';
import { readArguments } from './read-arguments.js';
import { RefusedError } from './refused-error.js';

try {
  const wish = readArguments(process.argv.slice(2));
  const paths = makeProvider(wish, wish.root ?? resolve(import.meta.dirname, '../../..'));
  console.log(nextSteps(wish.name, paths));
} catch (error) {
  if (!(error instanceof RefusedError)) throw error;
  console.error(`new:provider: ${error.message}`);
  process.exitCode = 2;
}
