import type { TwinOptions } from '@contactkit/twins';
import { ENGINES, type EngineName, MODES, type Mode } from './engine.js';
import { isProvider, providers } from './providers.js';

/** Where mock servers listen, how they answer, and what each tenant starts with. */
export interface StartMockOptions extends TwinOptions {
  /**
   * Port of the first server; each further one takes the next. 0 takes free ones.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * Address to listen on. `0.0.0.0` makes the mocks reachable from other machines.
   *
   * @default '127.0.0.1'
   */
  readonly host?: string;
  /**
   * Longest request body that is read; a longer one gets 413. Control routes read 256 MiB at least.
   *
   * @unit bytes
   * @default 1048576 (1 MiB)
   */
  readonly maxBodyBytes?: number;
  /**
   * What holds requests and answers against the spec. `prism` is Prism, the referee of the field; `twin` are checks that
   * were compiled ahead: ten times as fast, ready at once, and held to the same answers.
   *
   * @default 'prism'
   */
  readonly engine?: EngineName;
  /**
   * Where answers come from, unless the `Prefer` header of a request says otherwise: from memory (`stateful`), from the
   * examples of the spec (`static`), or made up from its schemas (`dynamic`). The last two need the engine `prism`.
   *
   * @default 'stateful'
   */
  readonly mode?: Mode;
}

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

/** What holds requests against the spec, and where answers come from. */
interface Answers {
  engine: EngineName;
  mode: Mode;
}

/**
 * Checks how mocks are to answer, and fills in what is not said.
 *
 * @throws an error that names the option and its values
 */
export function checkAnswers({ engine: wanted = 'prism', mode: answers = 'stateful' }: Answering): Answers {
  const engine = choose('engine', wanted, ENGINES);
  const mode = choose('mode', answers, MODES);
  if (engine === 'twin' && mode !== 'stateful')
    throw new Error(`The engine 'twin' is stateful; the mode '${mode}' needs the engine 'prism'.`);
  return { engine, mode };
}

type Answering = { readonly [Name in keyof Answers]?: string | undefined };

function choose<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const listed = choices.map((choice) => `'${choice}'`).join(', ');
  throw new Error(`'${option}' must be one of ${listed}, not '${value}'.`);
}
