import { createChatwoot } from '@contactkit/chatwoot';
import { iterateConcurrently as iterateChatwoot } from '@contactkit/chatwoot/concurrently';
import { createOrq } from '@contactkit/orq';
import { createSendblue } from '@contactkit/sendblue';
import { iterateConcurrently as iterateSendblue } from '@contactkit/sendblue/concurrently';
import type { Question } from '../benchmark.js';
import { interleave, ratioOf } from '../measure.js';
import { CHATWOOT_PAGE } from './server/answers-of.js';
import { startServer } from './server/start-server.js';
import {
  type CountingFetch,
  countingFetch,
  figuroLoop,
  roundTrip,
  sendblueLoop,
  TRIP,
  timesLimit,
  timeWalk,
  type Walk,
  type WalkComparison,
  type WalkSetting,
} from './time-walk.js';

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

const client = 'contactkit';
const peer = '@figuro/chatwoot-sdk';

/** Chatwoot: pages of 15 whose number is told by the first, walked one by one, four and eight at a time. */
const compareChatwootWalks: WalkComparison = async (setting) => {
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
  return iterateChatwoot(contacts.pages(), { concurrency });
}

function pagesOf({ total }: WalkSetting): number {
  return Math.ceil(total / CHATWOOT_PAGE);
}

const limit = 100;

/** Sendblue: pages by offset, and nothing tells how many there are. */
const compareSendblueWalks: WalkComparison = async ({ baseUrl, total, rounds }) => {
  const counter = countingFetch();
  const options = { apiKey: 'key', apiSecret: 'secret', baseUrl };
  const { contacts } = createSendblue(options);
  const counted = createSendblue({ ...options, fetch: counter.fetch }).contacts;
  const concurrently = () => iterateSendblue(counted.pages({ limit }), { concurrency: 8 });
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

const PAGE = 50;
/** Items that the consumer takes before it is busy for a while. */
const PORTION = 10;

/** orq.ai: each page tells where the next one starts, and the consumer is as slow as a round trip. */
const compareCursorWalks: WalkComparison = async ({ baseUrl, total }) => {
  const { contacts } = createOrq({ apiKey: 'key', baseUrl });
  const trip = await roundTrip(`${baseUrl}/v2/contacts?limit=${PAGE}`);
  const slow = (walk: Walk) => timeWalk(usedSlowly(walk, trip), total);
  const rounds = await interleave(
    {
      ahead: () => slow(contacts.iterate()),
      without: () => slow(contacts.iterate({}, { prefetch: false })),
    },
    1,
  );
  const subject = 'orq.ai, slow consumer, ÷ without prefetch';
  return [{ subject, client: 'contactkit', value: ratioOf(rounds, 'ahead', 'without') }];
};

/** Uses the items of a page for as long as a round trip takes, spread over the page. */
async function* usedSlowly(walk: Walk, trip: number): AsyncGenerator<unknown> {
  let place = 0;
  let started = performance.now();
  for await (const item of walk) {
    if (place === 0) started = performance.now();
    place += 1;
    if (place % PORTION === 0) await sleepUntil(started + (trip * place) / PAGE);
    place %= PAGE;
    yield item;
  }
}

function sleepUntil(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time - performance.now()));
}
