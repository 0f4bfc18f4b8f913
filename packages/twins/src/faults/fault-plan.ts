import { type Fault, parseFault, parseFaultText } from './fault.js';

/** A source of whole numbers from 0 up to, but not including, an end. */
interface Chance {
  below(end: number): number;
}

const MOST_FAULTS = 100;

/** The faults that are to happen. The first one that fits a call strikes it. */
export class FaultPlan {
  readonly #random: Chance;
  /** The operations of the provider. */
  readonly #operations: readonly string[];
  #active: { fault: Fault; left: number }[] = [];

  constructor(random: Chance, operations: readonly string[]) {
    this.#random = random;
    this.#operations = operations;
  }

  /** The faults that are not over, with the `times` that are left. */
  list(): Fault[] {
    return this.#active.map(({ fault, left }) => (left === Infinity ? fault : { ...fault, times: left }));
  }

  /**
   * Adds a fault behind the others.
   *
   * @throws {TypeError} when it is none, or strikes an operation that the provider does not have; the message names it
   */
  add(fault: Fault | Fault['name']): void {
    if (this.#active.length >= MOST_FAULTS)
      throw new TypeError(`There are ${MOST_FAULTS} faults already, which is all that there may be.`);
    const parsed = this.#checked(parseFault(fault));
    this.#active.push({ fault: parsed, left: parsed.times ?? Infinity });
  }

  clear(): void {
    this.#active = [];
  }

  /**
   * The fault that strikes a call, or `undefined`. The header of a request goes before the plan.
   *
   * @throws {TypeError} when the header asks for a fault that does not exist
   */
  strike(operation: string, header: string | undefined): Fault | undefined {
    if (header !== undefined) return this.#asked(header, operation);
    for (const entry of this.#active) {
      const fault = this.#fits(entry.fault, operation) ? this.#happens(entry.fault) : undefined;
      if (!fault) continue;
      entry.left -= 1;
      if (entry.left <= 0) this.#active = this.#active.filter((other) => other !== entry);
      return fault;
    }
    return undefined;
  }

  /** How long a fault waits, in milliseconds. */
  delayOf({ delay = 1000 }: Fault): number {
    if (typeof delay === 'number') return delay;
    const [least, most] = delay;
    return least + this.#random.below(most - least + 1);
  }

  /** What a header asks for, which is over with its request. */
  #asked(header: string, operation: string): Fault | undefined {
    const fault = this.#checked(parseFaultText(header));
    if (fault.times !== undefined) throw new TypeError("A fault of one request has no 'times'.");
    return this.#fits(fault, operation) ? this.#happens(fault) : undefined;
  }

  #checked(fault: Fault): Fault {
    const unknown = fault.operations?.find((name) => !this.#operations.includes(name));
    if (unknown === undefined) return fault;
    throw new TypeError(`There is no operation '${unknown}', but ${this.#operations.join(', ')}.`);
  }

  #fits({ operations }: Fault, operation: string): boolean {
    return operations === undefined || operations.includes(operation);
  }

  #happens(fault: Fault): Fault | undefined {
    const { probability = 1 } = fault;
    return probability >= 1 || this.#random.below(1_000_000) < probability * 1_000_000 ? fault : undefined;
  }
}
