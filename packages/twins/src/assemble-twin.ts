import { FaultPlan } from './faults/fault-plan.js';
import { createFetch } from './fetch.js';
import { Journal } from './journal.js';
import { createPipeline } from './pipeline.js';
import { createRandom } from './state/context.js';
import type { TwinParts } from './state/provider.js';
import { createMemory } from './state/state.js';
import type { Twin, TwinOptions } from './twin.js';

/**
 * Makes a twin from its parts.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function assembleTwin<QuirkName extends string>(
  parts: TwinParts<QuirkName>,
  options: TwinOptions<QuirkName> = {},
): Twin {
  const { facts, checks, isStateful = true, rewrite } = parts;
  freeze(facts);
  const { seed = 1, now = Date.now, faults: wanted = [] } = options;
  const memory = createMemory(parts, options);
  const chance = createRandom(seed);
  const operations = Object.keys(facts.operations);
  const faults = new FaultPlan(chance, operations);
  const journal = new Journal();
  const { handle } = memory;
  const { deliver, forget } = createPipeline({ facts, checks, rewrite, handle, faults, journal, now });

  const plan = () => {
    chance.state = seed;
    faults.clear();
    for (const fault of wanted) faults.add(fault);
  };
  plan();

  return {
    ...memory,
    provider: facts.provider,
    origins: facts.origins,
    operations,
    isStateful,
    faults,
    journal,
    deliver,
    ...createFetch(deliver),
    clear() {
      memory.clear();
      forget();
    },
    restore(snapshot) {
      memory.restore(snapshot);
      forget();
    },
    reset() {
      memory.reset();
      forget();
      plan();
      journal.clear();
    },
  };
}

/** Freezes a value with all that is in it, so that an answer that was handed out cannot change the next one. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}
