import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sent } from './api.js';

/** Time between two attempts, in milliseconds. */
const APART = 5;
const LONGEST = 60_000;

/** Sends a request again and again until it is answered with 200. */
export async function firstAnswerOf(url: string | undefined, sent: Sent): Promise<void> {
  if (url === undefined) throw new Error(`Nobody serves ${sent.path}.`);
  const end = performance.now() + LONGEST;
  while ((await statusOf(url, sent)) !== 200) {
    if (performance.now() > end) throw new Error(`${url}${sent.path} does not answer with 200.`);
    await pause(APART);
  }
}

/** Status of the answer; `undefined` when nobody listens. */
function statusOf(url: string, { method, path, headers }: Sent): Promise<number | undefined> {
  return new Promise((resolve) => {
    const outgoing = request(url + path, { method, headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    });
    outgoing.once('error', () => resolve(undefined));
    outgoing.end();
  });
}
