import type { Readable, Writable } from 'node:stream';

/** A connection to a browser: the DevTools protocol over a pipe, one JSON text after the other with a zero behind each. */
export class Devtools {
  readonly #output: Writable;
  readonly #waiting = new Map<number, (answer: Answered) => void>();
  #sent = 0;
  #rest = '';

  /** @param input what the browser says @param output where it listens */
  constructor(input: Readable, output: Writable) {
    this.#output = output;
    input.setEncoding('utf8');
    input.on('data', (text: string) => this.#take(text));
    input.on('close', () => {
      for (const answer of this.#waiting.values()) answer({ error: { message: 'The browser ended.' } });
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
      this.#waiting.set(id, ({ result = {}, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
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

interface Answered {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}
