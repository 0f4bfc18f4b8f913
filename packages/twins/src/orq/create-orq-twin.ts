import { assembleTwin } from '../assemble-twin.js';
import { checks } from '../generated/orq/checks.js';
import { facts } from '../generated/orq/facts.js';
import type { Twin } from '../twin.js';
import type { TwinOptions } from '../twin-options.js';
import { behaveLikeOrq } from './behave.js';
import { type OrqQuirk, quirks } from './quirks.js';

/**
 * Makes an orq.ai workspace in memory, with the contacts of the spec's examples.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createOrqTwin(options?: TwinOptions<OrqQuirk>): Twin {
  return assembleTwin({ facts, checks, quirks, behave: behaveLikeOrq }, options);
}
