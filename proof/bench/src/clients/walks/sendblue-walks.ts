import { createSendblue } from '@contactkit/sendblue';
import { iterateConcurrently } from '@contactkit/sendblue/concurrently';
import { interleave, ratioOf } from '../../measure/interleave.js';
import { countingFetch } from './counting-fetch.js';
import { sendblueLoop } from './peer-loops.js';
import { roundTrip } from './round-trip.js';
import { timeWalk } from './time-walk.js';
import { TRIP, timesLimit } from './times-limit.js';
import type { WalkComparison } from './walk-comparison.js';

const client = 'contactkit';
const limit = 100;

/** Sendblue: pages by offset, and nothing tells how many there are. */
export const compareSendblueWalks: WalkComparison = async ({ baseUrl, total, rounds }) => {
  const counter = countingFetch();
  const options = { apiKey: 'key', apiSecret: 'secret', baseUrl };
  const { contacts } = createSendblue(options);
  const counted = createSendblue({ ...options, fetch: counter.fetch }).contacts;
  const concurrently = () => iterateConcurrently(counted.pages({ limit }), { concurrency: 8 });
  const done = await interleave(
    {
      [TRIP]: () => roundTrip(`${baseUrl}/api/v2/contacts?limit=${limit}`),
      8: () => timeWalk(concurrently(), total),
      defaults: () => timeWalk(contacts.iterate(), total),
      loop: () => timeWalk(sendblueLoop(baseUrl), total),
    },
    rounds,
  );
  const pages = total / limit;
  const surplus = counter.requests / rounds - pages;
  return [
    { subject: 'Sendblue, 100 a page, 8 pages at a time', client, value: timesLimit(done, '8', pages / 8) },
    { subject: 'Sendblue, 100 a page, requests beyond the last page', client, value: surplus },
    { subject: 'Sendblue, defaults, ÷ sendblue', client, value: ratioOf(done, 'defaults', 'loop') },
    {
      subject: 'Sendblue, defaults, 1 page at a time',
      client: 'sendblue',
      value: timesLimit(done, 'loop', pages),
    },
  ];
};
