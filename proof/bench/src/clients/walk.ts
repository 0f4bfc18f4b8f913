import type { Question } from '../question.js';
import { startServer } from './server/start-server.js';
import { compareChatwootWalks } from './walks/chatwoot-walks.js';
import { compareCursorWalks } from './walks/cursor-walks.js';
import { compareSendblueWalks } from './walks/sendblue-walks.js';

/** Milliseconds before each answer. */
const DELAY = 20;

/** How long it takes to see all contacts. */
export const WALK: Question = {
  name: 'walk',
  title: 'Walking 10,000 contacts, 20 ms before each answer',
  method:
    'Over loopback. Time ÷ (round trip × pages ÷ pages at a time) where nothing else is said; the round trip is that of raw `fetch` for such a page, measured in the same round. Sendblue tells no total, so that the end of 100 full pages takes one request more, which the limit does not count.',
  async answer({ quick }) {
    const total = quick ? 1500 : 10_000;
    const { url: baseUrl, close } = await startServer({ total, delay: DELAY });
    const setting = { baseUrl, total, rounds: quick ? 1 : 3 };
    const figures = [
      ...(await compareChatwootWalks(setting)),
      ...(await compareSendblueWalks(setting)),
      ...(await compareCursorWalks(setting)),
    ];
    close();
    return { figures };
  },
};
