import type { Answer } from '../../question.js';

/** What a comparison of walks works with. */
export interface WalkSetting {
  /** Origin of the server. */
  baseUrl: string;
  /** Contacts in the list. */
  total: number;
  /** Rounds of what is done in a few seconds; the rest has one. */
  rounds: number;
}

/** Compares walks of one provider. */
export type WalkComparison = (setting: WalkSetting) => Promise<Answer['figures']>;
