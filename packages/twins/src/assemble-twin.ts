import type { Answer } from './answer.js';
import { createDeliver } from './create-deliver.js';
import { createFetch } from './create-fetch.js';
import type { Delivery } from './delivery.js';
import { FaultPlan } from './faults/fault-plan.js';
import { freeze } from './freeze.js';
import { Journal } from './journal/journal.js';
import { createMemory } from './memory/create-memory.js';
import { createRandom } from './memory/random.js';
import type { TwinParts } from './memory/twin-parts.js';
import { createReferee, type Referee } from './referee/create-referee.js';
import { createRouter } from './referee/create-router.js';
import type { MockRequest } from './referee/mock-request.js';
import type { Twin } from './twin.js';
import type { TwinOptions } from './twin-options.js';

/**
 * Makes a twin from its parts.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function assembleTwin<QuirkName extends string>(
  parts: TwinParts<QuirkName>,
  options: TwinOptions<QuirkName> = {},
): Twin {
  const { facts, checks } = parts;
  freeze(facts);
  const { seed = 1, now = Date.now, faults: wanted = [] } = options;
  const memory = createMemory(parts, options);
  const { handle } = memory;
  const chance = createRandom(seed);
  const operations = Object.keys(facts.operations);
  const faults = new FaultPlan(chance, operations);
  const journal = new Journal();
  const route = createRouter(Object.values(facts.operations));
  const referee = createReferee(checks, route);
  const { carry, forget } = createDeliver({ facts, route, handle, faults, journal, now });

  function deliver(request: MockRequest): Delivery;
  function deliver<Result extends Answer | Promise<Answer>>(
    request: MockRequest,
    other: Referee<Result>,
  ): Result extends Answer ? Delivery : Promise<Delivery>;
  function deliver(request: MockRequest, other: Referee<Answer | Promise<Answer>> = referee) {
    return carry(request, other);
  }

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
