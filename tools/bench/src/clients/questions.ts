import { BUNDLE_SIZE } from './bundle-size.js';
import { CALL_COST } from './call-cost.js';
import { COLD_IMPORT } from './cold-import.js';
import { INSTALLED_SIZE } from './installed-size.js';
import { LOOPBACK } from './loopback.js';
import type { Question } from './question.js';
import { TYPE_COST } from './type-cost.js';
import { VALIDATION } from './validation.js';
import { WALK } from './walk.js';

/** Everything that is asked, in the order of the table. */
export const QUESTIONS: readonly Question[] = [
  CALL_COST,
  LOOPBACK,
  VALIDATION,
  BUNDLE_SIZE,
  INSTALLED_SIZE,
  COLD_IMPORT,
  TYPE_COST,
  WALK,
];

/** The question of a name. */
export function questionNamed(name: string | undefined): Question {
  const question = QUESTIONS.find((each) => each.name === name);
  if (question) return question;
  const names = QUESTIONS.map((each) => each.name).join(', ');
  throw new Error(`There is no question '${name}'. There are: ${names}.`);
}
