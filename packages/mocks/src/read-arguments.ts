import { parseArgs } from 'node:util';
import { checkMode, checkStart } from './check-start.js';
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
}

const OPTIONS = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  mode: { type: 'string', default: 'static' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/**
 * Reads the arguments of `contactkit-mocks`.
 *
 * @throws when an option, its value or a provider is unknown; the message says which
 */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const port = toPort(values.port);
  const { json, host, mode } = values;
  checkMode(mode);
  checkStart(positionals.length > 0 ? positionals : providers, port);
  const names = positionals.length > 0 ? positionals.filter(isProvider) : providers;
  return { kind: 'start', names, json, options: { port, host, mode } };
}

function toPort(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`'${text}' is not a port number.`);
}
