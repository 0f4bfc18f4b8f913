import type { TwinName, TwinOptions } from '@contactkit/twins';
import fc from 'fast-check';
import { expect } from 'vitest';

/** A request, without what all requests of a provider have in common. */
export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, with its body as JSON where it is JSON. */
export interface Reply {
  readonly status: number;
  /** `undefined` when there is none. */
  readonly body: unknown;
}

/** One step of a run: a request, and what the model says to it. */
export interface Move<Model> {
  send(model: Model): Sent;
  /**
   * Gives the answer that the model expects, and changes the model. Matchers such as `expect.any` may stand in it.
   *
   * `reply` is what came back, for what only the twin can know, such as a new id.
   */
  expect(model: Model, reply: Reply): Reply;
}

/** What a run is made of. */
export interface ModelRun<Model extends object> {
  readonly provider: TwinName;
  /** With a clock of its own. */
  readonly options: TwinOptions;
  /** Puts the clock back to the start, where it goes on. */
  restart?(): void;
  /** Makes a model that holds what a new twin holds. */
  createModel(contacts: readonly object[]): Model;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly moves: readonly fc.Arbitrary<Move<Model>>[];
}

/** A provider as it is at the start of a sequence. */
export interface Opened {
  contacts(): readonly object[];
  send(sent: Sent): Promise<Reply>;
}

/** How often and how long. */
interface RunLimits {
  readonly runs?: number;
  /** Most moves of one sequence; on average it is half of them. */
  readonly length?: number;
  readonly seed?: number;
}

/** Sends random sequences of requests to a provider and to a model, and compares each answer. */
export async function runModel<Model extends object>(
  run: ModelRun<Model>,
  open: () => Opened | Promise<Opened>,
  { runs = 120, length = 80, seed = 1 }: RunLimits = {},
): Promise<void> {
  const commands = fc.commands(
    run.moves.map((move) => move.map(toCommand)),
    { maxCommands: length, size: 'max' },
  );
  const property = fc.asyncProperty(commands, (sequence) =>
    fc.asyncModelRun(async () => {
      run.restart?.();
      const opened = await open();
      return { real: opened, model: run.createModel(opened.contacts()) };
    }, sequence),
  );
  await fc.assert(property, { numRuns: runs, seed });
}

function toCommand<Model extends object>(move: Move<Model>): fc.AsyncCommand<Model, Opened> {
  let shown = 'not sent';
  return {
    check: () => true,
    toString: () => shown,
    async run(model, provider) {
      const sent = move.send(model);
      shown = `${sent.method} ${sent.path} ${sent.body === undefined ? '' : JSON.stringify(sent.body)}`;
      const reply = await provider.send(sent);
      shown += ` -> ${reply.status}`;
      expect(reply.status, `${shown} ${JSON.stringify(reply.body)}`).not.toBe(500);
      expect(reply, shown).toEqual(move.expect(model, reply));
    },
  };
}
