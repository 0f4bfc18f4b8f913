import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseFaultText } from '@contactkit/twins/referee';
import { parseRecords } from './admin/input.js';
import type { ProviderName } from './generated/specs/index.js';
import { checkAnswers, checkStart, type StartMockOptions } from './options.js';
import { isProvider, providers } from './providers.js';

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

/** What `contactkit-mocks --help` prints. */
export const USAGE = `Usage: contactkit-mocks [provider...] [options]
       contactkit-mocks run [provider...] [options] -- <command>

Starts mock servers that remember what they are told, and refuse what the providers refuse. With run, sets the
variables of the base URLs, runs the command, and ends with its exit code.
Providers: ${providers.join(', ')}. Without one, all of them.

Options:
  --port <number>   port of the first server, the others follow; 0 for free ones (default 4010, with run 0)
  --host <address>  address to listen on (default 127.0.0.1)
  --engine <name>   prism: the referee of the field; twin: ten times as fast (default prism)
  --mode <mode>     stateful: from memory; static: examples; dynamic: made up from the schemas (default stateful)
  --contacts <what> contacts to begin with: a number of invented people, or a JSON or NDJSON file of bodies of
                    contacts.create
  --seed <number>   start of everything that looks like chance (default 1)
  --fault <fault>   what is to go wrong, such as 'rateLimited; probability=0.1; retryAfter=2'; can be repeated
  --json            print the addresses as one line of JSON
  -h, --help        print this
  -v, --version     print the version`;
