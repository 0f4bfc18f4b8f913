import { assembleTwin } from '../assemble-twin.js';
import { checks } from '../generated/sendblue/checks.js';
import { facts } from '../generated/sendblue/facts.js';
import type { Twin } from '../twin.js';
import type { TwinOptions } from '../twin-options.js';
import { behaveLikeSendblue } from './behave.js';
import { quirks, type SendblueQuirk } from './quirks.js';

/**
 * Makes a Sendblue in memory, with the contacts of the spec's examples.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createSendblueTwin(options?: TwinOptions<SendblueQuirk>): Twin {
  return assembleTwin({ facts, checks, quirks, behave: behaveLikeSendblue }, options);
}
