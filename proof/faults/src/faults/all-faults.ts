import type { Fault } from '../fault.js';
import { goodAnswers } from './good-answers.js';
import { lostAnswers } from './lost-answers.js';
import { redirects } from './redirects.js';
import { refusals } from './refusals.js';
import { silences } from './silences.js';
import { unreadableAnswers } from './unreadable-answers.js';

/** Every way in which the server answers. */
export const allFaults: readonly Fault[] = [
  ...goodAnswers,
  ...unreadableAnswers,
  ...refusals,
  ...redirects,
  ...lostAnswers,
  ...silences,
];

/** The answer to the second deletion of a record. */
export const NOT_FOUND: Fault = {
  name: '404, deleted before',
  weight: 0,
  effect: { type: 'refusal', status: 404, kind: 'not-found' },
  send: ({ response }) =>
    void response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"gone"}'),
};
