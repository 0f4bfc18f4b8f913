import { createChatwoot } from '@contactkit/chatwoot';
import { iterateConcurrently } from '@contactkit/chatwoot/concurrently';
import { interleave, ratioOf } from '../../measure/interleave.js';
import { CHATWOOT_PAGE } from '../server/contact-pages.js';
import { type CountingFetch, countingFetch } from './counting-fetch.js';
import { figuroLoop } from './peer-loops.js';
import { roundTrip } from './round-trip.js';
import { timeWalk, type Walk } from './time-walk.js';
import { TRIP, timesLimit } from './times-limit.js';
import type { WalkComparison, WalkSetting } from './walk-comparison.js';

const client = 'contactkit';
const peer = '@figuro/chatwoot-sdk';

/** Chatwoot: pages of 15 whose number is told by the first, walked one by one, four and eight at a time. */
export const compareChatwootWalks: WalkComparison = async (setting) => {
  const { baseUrl, total, rounds } = setting;
  const surpluses: number[] = [];
  const at = (concurrency: number) => () => walk(setting, concurrency, surpluses);
  const trip = () => roundTrip(`${baseUrl}/api/v1/accounts/1/contacts?page=2`);
  const loop = () => timeWalk(figuroLoop(baseUrl), total);
  const fast = await interleave({ [TRIP]: trip, 4: at(4), 8: at(8) }, rounds);
  const slow = await interleave({ [TRIP]: trip, 1: at(1), 8: at(8), loop }, 1);
  const pages = pagesOf(setting);
  return [
    { subject: 'Chatwoot, 1 page at a time', client, value: timesLimit(slow, '1', pages) },
    { subject: 'Chatwoot, 1 page at a time', client: peer, value: timesLimit(slow, 'loop', pages) },
    { subject: 'Chatwoot, 4 pages at a time', client, value: timesLimit(fast, '4', pages / 4) },
    { subject: 'Chatwoot, 8 pages at a time', client, value: timesLimit(fast, '8', pages / 8) },
    { subject: 'Chatwoot, 8 pages at a time, times faster', client, value: ratioOf(slow, 'loop', '8') },
    { subject: 'Chatwoot, requests beyond the last page', client, value: Math.max(...surpluses) },
  ];
};

async function walk(setting: WalkSetting, concurrency: number, surpluses: number[]): Promise<number> {
  const counter = countingFetch();
  const taken = await timeWalk(walkOf(setting.baseUrl, concurrency, counter.fetch), setting.total);
  surpluses.push(counter.requests - pagesOf(setting));
  return taken;
}

function walkOf(baseUrl: string, concurrency: number, fetch: CountingFetch['fetch']): Walk {
  const { contacts } = createChatwoot({ apiAccessToken: 'token', accountId: 1, baseUrl, fetch });
  if (concurrency === 1) return contacts.iterate({}, { prefetch: false });
  return iterateConcurrently(contacts.pages(), { concurrency });
}

function pagesOf({ total }: WalkSetting): number {
  return Math.ceil(total / CHATWOOT_PAGE);
}
