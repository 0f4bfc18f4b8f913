import { parseArgs } from 'node:util';
import { readWholeNumber } from '@contactkit/kit/arguments';
import { providers } from '@contactkit/mocks';
import type { FuzzPlan } from './fuzz.js';

/**
 * Reads the arguments of the command: what is to be run, one after the other.
 *
 * @throws an error that names what is wrong
 */
export function readArguments(args: readonly string[]): FuzzPlan[] {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      provider: { type: 'string', multiple: true, default: [...providers].sort() },
      twin: { type: 'string', default: '100000' },
      prism: { type: 'string', default: '3000' },
    },
  });
  const seed = readWholeNumber('seed', values.seed);
  const counts = {
    twin: readWholeNumber('twin', values.twin),
    prism: readWholeNumber('prism', values.prism),
  };
  return values.provider.flatMap((provider) =>
    Object.entries(counts)
      .filter(([, requests]) => requests > 0)
      .map(([engine, requests]) => ({ provider, engine, seed, requests })),
  );
}
