import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseFaultText } from '@contactkit/twins/referee';
import { checkAnswers, checkStart } from './check-start.js';
import { parseRecords } from './control/parse-records.js';
import type { ProviderName } from './generated/specs/index.js';
import { isProvider, providers } from './providers.js';
import type { StartMockOptions } from './start-mock-options.js';

/** What the command line asks for. */
export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | StartCommand;

/** That mocks are started. */
export interface StartCommand {
  readonly kind: 'start';
  /** At least one. */
  readonly names: readonly ProviderName[];
  /** Whether a program reads the output. */
  readonly json: boolean;
  readonly options: StartMockOptions;
  /** A command to run while the mocks are there, with its arguments. */
  readonly run?: readonly string[];
}

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  engine: { type: 'string', default: 'prism' },
  mode: { type: 'string', default: 'stateful' },
  contacts: { type: 'string' },
  seed: { type: 'string' },
  fault: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Port of the first server, unless another one is asked for. */
const PORT = 4010;

/**
 * Reads the arguments of `contactkit-mocks`.
 *
 * @throws when an option, its value or a provider is unknown, or a file cannot be read; the message says which
 */
export function readArguments(args: readonly string[]): Command {
  const [own, run] = splitRun(args);
  const { values, positionals } = parseArgs({ args: own, options: OPTIONS, allowPositionals: true });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const { json, host, engine, mode, contacts, seed, fault = [] } = values;
  // A command that is run is told the addresses, so any free ports will do.
  const port = values.port === undefined ? (run ? 0 : PORT) : toNumber('port', values.port);
  const answers = checkAnswers({ engine, mode });
  checkStart(positionals.length > 0 ? positionals : providers, port);
  return {
    kind: 'start',
    names: positionals.length > 0 ? positionals.filter(isProvider) : providers,
    json,
    options: {
      port,
      host,
      ...answers,
      ...(contacts !== undefined && { contacts: toContacts(contacts) }),
      ...(seed !== undefined && { seed: toNumber('seed', seed) }),
      faults: fault.map(parseFaultText),
    },
    ...(run && { run }),
  };
}

/** Cuts `run [options] -- command` in two. */
function splitRun(args: readonly string[]): [own: string[], run: string[] | undefined] {
  if (args[0] !== 'run') return [[...args], undefined];
  const dashes = args.indexOf('--');
  const run = dashes < 0 ? [] : args.slice(dashes + 1);
  if (run.length === 0)
    throw new Error("'run' needs a command behind two dashes: contactkit-mocks run -- npm test");
  return [args.slice(1, dashes), run];
}

function toNumber(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(
    option === 'port'
      ? `'${text}' is not a port number.`
      : `--${option} must be a whole number, not '${text}'.`,
  );
}

/** A number of people, or the contacts in a file. */
function toContacts(text: string): number | unknown[] {
  return /^\d+$/.test(text) ? Number(text) : parseRecords(readFileSync(text, 'utf8'), text);
}
