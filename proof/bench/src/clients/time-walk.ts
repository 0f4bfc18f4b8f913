import SendblueAPI from 'sendblue';
import type { Answer } from '../benchmark.js';
import { figureOf, median, type Round } from '../measure.js';
import { createFiguro } from './callers/chatwoot-callers.js';
import { CHATWOOT_PAGE } from './server/answers-of.js';

/** Every item of a list, one after the other. */
export type Walk = AsyncIterable<unknown>;

/** Time of a walk in milliseconds. Fails when it did not see as many items as there are. */
export async function timeWalk(walk: Walk, total: number): Promise<number> {
  const started = performance.now();
  let seen = 0;
  for await (const _ of walk) seen += 1;
  const taken = performance.now() - started;
  if (seen !== total) throw new Error(`A walk saw ${seen} of ${total} contacts.`);
  return taken;
}

/** Name of the contender that is the round trip itself. */
export const TRIP = 'trip';

/** Median of the times of a walk, as multiples of so many round trips, each of its own round. */
export function timesLimit(rounds: readonly Round[], name: string, roundTrips: number): number {
  return median(rounds.map((round) => figureOf(round, name) / (figureOf(round, TRIP) * roundTrips)));
}

const REQUESTS = 25;

/** Time from a request by raw `fetch` until its JSON is read, in milliseconds, over a connection that is open already. */
export async function roundTrip(url: string): Promise<number> {
  const times: number[] = [];
  while (times.length < REQUESTS) {
    const started = performance.now();
    await (await fetch(url)).json();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** The platform's `fetch`, and how often it was called. */
export interface CountingFetch {
  fetch(url: string, init: RequestInit): Promise<Response>;
  requests: number;
}

/** Makes one that has not been called. */
export function countingFetch(): CountingFetch {
  const counter: CountingFetch = {
    requests: 0,
    fetch(url, init) {
      counter.requests += 1;
      return globalThis.fetch(url, init);
    },
  };
  return counter;
}

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

/** The loop that a user of the official client of Sendblue writes: it has no walk of its own, and 100 is the default. */
export async function* sendblueLoop(baseURL: string): AsyncGenerator<unknown> {
  const { contacts } = new SendblueAPI({ apiKey: 'key', apiSecret: 'secret', baseURL });
  for (let offset = 0; ; ) {
    const page = await contacts.list({ offset });
    yield* page;
    offset += page.length;
    if (page.length < 100) return;
  }
}

/** The loop that a user of the community's client of Chatwoot writes; its answers are not what their types say. */
export async function* figuroLoop(baseUrl: string): AsyncGenerator<unknown> {
  const { contacts } = createFiguro(baseUrl);
  for (let page = 1; ; page += 1) {
    const { payload, meta }: RawPage = Object(await contacts.list({ accountId: 1, page }));
    yield* payload;
    if (page * CHATWOOT_PAGE >= meta.count) return;
  }
}

interface RawPage {
  payload: unknown[];
  meta: { count: number };
}
