import { declaredAnswer } from '../referee/declared-answer.js';
import type { Facts } from '../referee/facts.js';
import type { TwinOptions } from '../twin-options.js';
import type { Quirks } from './quirk.js';
import { createRandom } from './random.js';
import type { World } from './world.js';

const MAX_CONTACTS = 100_000;

/**
 * Makes what surrounds a twin.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createWorld<Name extends string>(
  facts: Facts,
  quirks: Quirks<Name>,
  options: TwinOptions<Name>,
): World<Name> {
  const { seed = 1, now = Date.now, maxContacts = MAX_CONTACTS } = options;
  checkCount('seed', seed);
  checkCount('maxContacts', maxContacts);
  const chosen: Partial<Record<string, boolean>> = options.quirks ?? {};
  for (const name of Object.keys(chosen)) checkQuirk(name, quirks);
  return {
    now,
    random: createRandom(seed),
    maxContacts,
    has: (quirk) => chosen[quirk] ?? quirks[quirk].on,
    declared(operation, status, example) {
      const found = facts.operations[operation];
      if (!found) throw new Error(`The spec has no operation ${operation}`);
      return declaredAnswer(found, status, example);
    },
  };
}

function checkCount(option: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`'${option}' must be a whole number from 0, not ${value}.`);
}

function checkQuirk(name: string, quirks: Quirks): void {
  if (Object.hasOwn(quirks, name)) return;
  throw new Error(`Unknown quirk '${name}'. There are ${Object.keys(quirks).join(', ') || 'none'}.`);
}
