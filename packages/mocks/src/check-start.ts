import { isProvider, providers } from './providers.js';
import type { StartMockOptions } from './start-mock-options.js';

const MAX_PORT = 65_535;

/**
 * Checks what mocks are to be started, before anything is opened.
 *
 * @throws an error that names the provider or the port
 */
export function checkStart(names: readonly string[], port: number): void {
  const unknown = names.find((name) => !isProvider(name));
  if (unknown !== undefined)
    throw new Error(`Unknown provider '${unknown}'. There are ${providers.join(', ')}.`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Provider '${twice}' is named twice.`);
  if (!Number.isInteger(port) || port < 0 || port + names.length - 1 > MAX_PORT) {
    throw new RangeError(`Port ${port} is not a number from 0 to ${MAX_PORT - names.length + 1}.`);
  }
}

/**
 * Checks how mocks are to answer.
 *
 * @throws an error that names the option and its values
 */
export function checkMode(mode: string): asserts mode is NonNullable<StartMockOptions['mode']> {
  if (mode !== 'static' && mode !== 'dynamic')
    throw new Error(`'mode' must be 'static' or 'dynamic', not '${mode}'.`);
}
