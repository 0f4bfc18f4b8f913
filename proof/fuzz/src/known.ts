import type { Random } from './random.js';

const MOST = 200;
const KEYS = new Set(['id', '_id', 'external_id', 'phone', 'phone_number', 'email', 'cursor', 'cid']);

/** Values that answers had where ids and the like stand. */
export class Known {
  readonly #values: string[] = ['1', '118', '+12025550143'];
  #next = 0;

  /** Remembers what a body has. */
  learn(body: unknown, depth = 0): void {
    if (typeof body !== 'object' || body === null || depth > 3) return;
    for (const [key, value] of Object.entries(body).slice(0, 20)) {
      if (typeof value === 'object') this.learn(value, depth + 1);
      else if (KEYS.has(key)) this.#add(String(value).toWellFormed());
    }
  }

  /** One of them. */
  draw(random: Random): string {
    return this.#values[random.below(this.#values.length)] ?? '1';
  }

  #add(value: string): void {
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % MOST;
  }
}
