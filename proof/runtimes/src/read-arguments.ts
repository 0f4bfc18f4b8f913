import { parseArgs } from 'node:util';

/** What the command was asked for. */
export interface Arguments {
  /** Names of the platforms to run, in their order. */
  platforms: string[];
  /** Whether a platform that is not installed is left out instead of failing. */
  skipMissing: boolean;
}

/**
 * Reads the arguments of the command.
 *
 * @throws an error that names what is wrong
 */
export function readArguments(args: readonly string[], known: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, 'skip-missing': { type: 'boolean', default: false } },
  });
  const only = values.only?.split(',') ?? known;
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no '${unknown}'. There are ${known.join(', ')}.`);
  return { platforms: known.filter((name) => only.includes(name)), skipMissing: values['skip-missing'] };
}
