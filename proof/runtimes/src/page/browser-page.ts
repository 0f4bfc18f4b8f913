import type { Devtools } from './devtools.js';

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
