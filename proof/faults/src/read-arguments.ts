import { parseArgs } from 'node:util';
import { readWholeNumber } from '@contactkit/kit/arguments';

/** What the command was asked for. */
export interface Arguments {
  seeds: string[];
  /** How many calls each seed has. */
  calls: number;
  /** The one call to make. */
  call: number | undefined;
  concurrency: number;
  slack: number;
}

const SEEDS = ['1', '2', '3'];

/**
 * Reads the arguments of the command.
 *
 * @throws an error that names what is wrong
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', multiple: true, default: SEEDS },
      calls: { type: 'string', default: '10000' },
      call: { type: 'string' },
      concurrency: { type: 'string', default: '100' },
      slack: { type: 'string', default: '150' },
    },
  });
  return {
    seeds: values.seed,
    calls: readWholeNumber('calls', values.calls, 1),
    call: values.call === undefined ? undefined : readWholeNumber('call', values.call, 1),
    concurrency: readWholeNumber('concurrency', values.concurrency, 1),
    slack: readWholeNumber('slack', values.slack, 1),
  };
}
