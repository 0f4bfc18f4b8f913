import { assembleTwin } from '../assemble-twin.js';
import { checks } from '../generated/chatwoot/checks.js';
import { facts } from '../generated/chatwoot/facts.js';
import type { Twin } from '../twin.js';
import type { TwinOptions } from '../twin-options.js';
import { behaveLikeChatwoot } from './behave.js';
import { type ChatwootQuirk, quirks } from './quirks.js';
import { takePutForPatch } from './take-put-for-patch.js';

/**
 * Makes a Chatwoot in memory, with the contacts of the spec's examples.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createChatwootTwin(options?: TwinOptions<ChatwootQuirk>): Twin {
  return takePutForPatch(assembleTwin({ facts, checks, quirks, behave: behaveLikeChatwoot }, options));
}
