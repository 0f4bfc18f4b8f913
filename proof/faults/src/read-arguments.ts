import { parseArgs } from 'node:util';

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
    calls: numberOf('calls', values.calls),
    call: values.call === undefined ? undefined : numberOf('call', values.call),
    concurrency: numberOf('concurrency', values.concurrency),
    slack: numberOf('slack', values.slack),
  };
}

function numberOf(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--${name} must be a whole number from 1, not '${text}'.`);
}
