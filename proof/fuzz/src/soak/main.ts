// Sends a million requests to the twins, all of them in one process, and looks whether its memory grows: npm run test:soak -- --requests 400000
import { parseArgs } from 'node:util';
import { startChild } from '../start-child.js';
import { BOUNDS, describeSample, growthIn, type Sample, SETTLED_AFTER } from './memory-report.js';
import { SOAK_APIS, sendRequests } from './send-requests.js';

const { values } = parseArgs({ options: { requests: { type: 'string', default: '1000000' } } });
const REQUESTS = Number(values.requests);
const PART = 100_000;

const child = await startChild(
  SOAK_APIS.map(({ provider }) => provider),
  'twin',
);
try {
  await main();
} finally {
  child.close();
}

async function main(): Promise<void> {
  const samples: Sample[] = [];
  for (let requests = 0; requests <= REQUESTS; requests += PART) {
    if (requests > 0)
      for (const api of SOAK_APIS)
        await sendRequests(child.urlOf(api.provider), api, PART / SOAK_APIS.length);
    const { heapUsed, rss } = await child.memory();
    const sample = { requests, heapUsed, rss };
    samples.push(sample);
    console.log(describeSample(sample));
  }
  const growth = growthIn(samples);
  for (const line of growth) console.error(line);
  if (growth.length > 0) process.exitCode = 1;
  else console.log(verdict());
}

function verdict(): string {
  const { heapUsed, rss } = BOUNDS;
  const settled = SETTLED_AFTER.toLocaleString('en');
  return `Since ${settled} requests the heap grew by at most ${heapUsed} MiB and the resident set by at most ${rss} MiB.`;
}
