import { createOrq } from '@contactkit/orq';
import { interleave, ratioOf } from '../../measure/interleave.js';
import { roundTrip } from './round-trip.js';
import { timeWalk, type Walk } from './time-walk.js';
import type { WalkComparison } from './walk-comparison.js';

const PAGE = 50;
/** Items that the consumer takes before it is busy for a while. */
const PORTION = 10;

/** orq.ai: each page tells where the next one starts, and the consumer is as slow as a round trip. */
export const compareCursorWalks: WalkComparison = async ({ baseUrl, total }) => {
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
