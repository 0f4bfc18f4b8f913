import type { Checks } from '../referee/checks.js';
import type { Facts } from '../referee/facts.js';
import type { Behaviour } from './behaviour.js';
import type { Quirks } from './quirk.js';
import type { World } from './world.js';

/** What a twin is made of: what is generated from the spec, and what is written by hand. */
export interface TwinParts<QuirkName extends string = string> {
  readonly facts: Facts;
  readonly checks: Checks;
  readonly quirks: Quirks<QuirkName>;
  /** Makes the provider's behaviour. */
  behave(world: World<QuirkName>): Behaviour;
}
