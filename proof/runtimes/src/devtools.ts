import type { Readable, Writable } from 'node:stream';

interface Answered {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

const ENDED: Answered = { error: { message: 'The browser ended.' } };

/** A connection to a browser: the DevTools protocol over a pipe, one JSON text after the other with a zero behind each. */
export class Devtools {
  readonly #output: Writable;
  readonly #waiting = new Map<number, (answer: Answered) => void>();
  #sent = 0;
  #rest = '';
  #isClosed = false;

  /** @param input what the browser says @param output where it listens */
  constructor(input: Readable, output: Writable) {
    this.#output = output;
    input.setEncoding('utf8');
    input.on('data', (text: string) => this.#take(text));
    input.on('close', () => {
      this.#isClosed = true;
      for (const answer of this.#waiting.values()) answer(ENDED);
    });
    // What cannot be written any more is told by the close of the input.
    output.on('error', () => {});
  }

  /**
   * Sends a command, to the browser itself or to a session.
   *
   * @throws what the browser complains about
   */
  send(method: string, parameters: object, sessionId?: string): Promise<Record<string, unknown>> {
    this.#sent += 1;
    const id = this.#sent;
    return new Promise((resolve, reject) => {
      const settle = ({ result = {}, error }: Answered) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      };
      if (this.#isClosed) return settle(ENDED);
      this.#waiting.set(id, settle);
      this.#output.write(`${JSON.stringify({ id, method, params: parameters, sessionId })}\0`);
    });
  }

  #take(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer: Answered = JSON.parse(message);
      this.#waiting.get(answer.id ?? 0)?.(answer);
      this.#waiting.delete(answer.id ?? 0);
    }
  }
}

const PATIENCE = 10_000;
const BETWEEN = 50;

/** A page that is open in a browser. */
export class BrowserPage {
  readonly #devtools: Devtools;
  readonly #session: string;

  constructor(devtools: Devtools, session: string) {
    this.#devtools = devtools;
    this.#session = session;
  }

  /** Sends a command of the DevTools protocol. */
  send(method: string, parameters: object = {}): Promise<Record<string, unknown>> {
    return this.#devtools.send(method, parameters, this.#session);
  }

  /**
   * The value of an expression of JavaScript in the page; a promise is waited for.
   *
   * @throws what the expression throws
   */
  async evaluate(expression: string): Promise<unknown> {
    const parameters = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', parameters);
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return typeof result === 'object' && result && 'value' in result ? result.value : undefined;
  }

  /**
   * Waits until an expression is true.
   *
   * @throws when it is not after ten seconds; the message has the expression
   */
  async until(expression: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await this.evaluate(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`This did not become true: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  }
}
