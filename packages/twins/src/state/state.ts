import type { Answer, Call } from '../http/messages.js';
import { findingsOf } from '../spec/check.js';
import type { Facts } from '../spec/operation.js';
import { problem } from '../spec/problem.js';
import { createWorld, type StateOptions } from './context.js';
import { inventPerson, MOST_PEOPLE } from './fake-person.js';
import type { TwinParts } from './provider.js';
import { checkContacts, checkSnapshot, type Snapshot } from './snapshot.js';
import { StoreFullError } from './table.js';

/** What a twin remembers, and how it answers from it. */
interface Memory {
  /** Answers a call that is right by the spec. */
  handle(call: Call): Answer;
  /** The contacts, oldest first. */
  contacts(): object[];
  /** Back to the contacts of the start. */
  reset(): void;
  clear(): void;
  seed(people: number | readonly unknown[]): void;
  snapshot(): Snapshot;
  restore(snapshot: unknown): void;
}

/** Most time between two seeded contacts, in milliseconds. */
const APART = 60_000;

/** Makes the memory of a twin, with the contacts of the examples in it. */
export function createMemory<QuirkName extends string>(
  parts: TwinParts<QuirkName>,
  options: StateOptions<QuirkName>,
): Memory {
  const { facts, quirks } = parts;
  const { seed = 1 } = options;
  /** Number of the next invented person. */
  let people = 0;
  const world = createWorld(facts, quirks, options);
  /** When the last call was handled. */
  let latest = 0;
  const { operations, gate, tables, start, invent } = parts.behave(world);
  const names = Object.keys(tables);

  const answer = (call: Call): Answer => {
    const respond = operations[call.operation];
    if (!respond) throw new Error(`${facts.provider} has no operation '${call.operation}'.`);
    latest = Math.max(latest, world.now());
    try {
      return respond(call);
    } catch (error) {
      if (error instanceof StoreFullError) return problem('store-full', error.message);
      throw error;
    }
  };

  const handle = (call: Call): Answer => gate?.refuse(call) ?? answer(call);

  const clear = () => {
    for (const table of Object.values(tables)) table.clear();
    people = 0;
    latest = 0;
    world.random.state = seed;
    gate?.forget();
  };

  const snapshot = (): Snapshot => {
    const saved = Object.entries(tables).map(([name, table]) => [name, table.entries()] as const);
    const { state } = world.random;
    return { provider: facts.provider, random: state, people, latest, tables: Object.fromEntries(saved) };
  };

  const put = (saved: Snapshot) => {
    for (const [name, table] of Object.entries(tables)) table.load(saved.tables[name] ?? []);
    world.random.state = saved.random;
    ({ people, latest } = saved);
    gate?.forget();
  };

  /** Changes everything that a change wants, or nothing when it throws. */
  const transaction = (change: () => void) => {
    const before = snapshot();
    try {
      change();
    } catch (error) {
      put(before);
      throw error;
    }
  };

  const restore = (value: unknown) =>
    transaction(() => {
      const saved = checkSnapshot(value, facts.provider, names);
      put(saved);
      const keys = tables.contacts.entries().map(([key]) => key);
      checkContacts(parts, keys, answer);
      ({ latest } = saved);
    });

  const inventBodies = (count: number): object[] => {
    if (!Number.isSafeInteger(count) || count < 0 || people + count > MOST_PEOPLE)
      throw new RangeError(
        `Between 0 and ${MOST_PEOPLE - people} more people can be invented, not ${count}.`,
      );
    return Array.from({ length: count }, () => {
      const body = invent(inventPerson(people, world.random));
      people += 1;
      return body;
    });
  };

  const memory: Memory = {
    handle,
    contacts: () => tables.contacts.entries().map(([, contact]) => contact),
    clear,
    reset() {
      clear();
      start();
      if (options.contacts !== undefined) memory.seed(options.contacts);
    },
    seed: (wanted) =>
      transaction(() => {
        const bodies = typeof wanted === 'number' ? inventBodies(wanted) : wanted;
        // Not before what happened already: lists by time would not be what they say.
        const apart = Math.min(APART, Math.max(0, world.now() - latest) / (bodies.length + 1));
        seedRecords(parts, bodies, (call, index) => {
          const ago = Math.floor((bodies.length - index) * apart);
          return world.at(world.now() - ago, () => answer(call));
        });
      }),
    snapshot,
    restore,
  };
  memory.reset();
  return memory;
}

const CREATE = 'contacts.create';

/**
 * Creates contacts from bodies of `contacts.create`.
 *
 * @throws at the first that is refused, with its number and the reason
 */
function seedRecords(
  { facts, checks }: Pick<TwinParts, 'facts' | 'checks'>,
  records: readonly unknown[],
  create: (call: Call, index: number) => Answer,
): void {
  const check = checks[CREATE]?.body;
  const path = pathOf(facts);
  for (const [index, body] of records.entries()) {
    if (check && !check(body)) {
      const reasons = findingsOf('body', check).map(({ path: place, message }) => `${place} ${message}`);
      throw new TypeError(`Contact ${index} is no body of ${CREATE}: ${reasons.join('; ')}.`);
    }
    const { status, body: refusal } = create(
      { operation: CREATE, path, query: {}, headers: {}, body },
      index,
    );
    if (status >= 400)
      throw new Error(`Contact ${index} was refused with ${status}: ${JSON.stringify(refusal)}`);
  }
}

/** A value for each parameter of the path: there is one memory, whatever account is named. */
function pathOf({ operations }: Facts): Record<string, string> {
  const parameters = (operations[CREATE]?.template ?? []).filter((part) => part.startsWith('{'));
  return Object.fromEntries(parameters.map((part) => [part.slice(1, -1), '1']));
}
