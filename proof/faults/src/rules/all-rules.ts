import type { Rule } from '../trial.js';
import { endsInTime } from './ends-in-time.js';
import { endsRightly } from './ends-rightly.js';
import { repeatsRightly } from './repeats-rightly.js';
import { sendsTheSame } from './sends-the-same.js';
import { tellsTheTruth } from './tells-the-truth.js';

/** What every call is held against. */
export const allRules: readonly Rule[] = [
  endsInTime,
  endsRightly,
  repeatsRightly,
  sendsTheSame,
  tellsTheTruth,
];
