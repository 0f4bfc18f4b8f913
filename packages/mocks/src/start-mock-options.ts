import type { TwinOptions } from '@contactkit/twins';
import type { EngineName, Mode } from './engine.js';

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
