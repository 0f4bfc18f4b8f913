import { mkdirSync, writeFileSync } from 'node:fs';
import { type Mocks, startMock } from '@contactkit/mocks';
import type { ClientOptions } from '@contactkit/runtime';
import { createTwin } from '@contactkit/twins';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConformanceReport, formatConformance, runConformance } from '../src/conformance.js';
import type { ContactsProvider } from '../src/index.js';
import { emulateAll } from './emulate-all.js';
import { providerCaseOf, providerNames } from './provider-cases.js';
import { remembersItsContacts } from './remembers-its-contacts.js';

type Provider = (typeof providerNames)[number];

const remembering = providerNames.filter(remembersItsContacts);

const reports: ConformanceReport[] = [];
/** `npm run matrices` prints it. A run of some of the tests leaves the matrix of the last whole run alone. */
afterAll(() => {
  if (reports.length < 2 * remembering.length) return;
  mkdirSync('coverage', { recursive: true });
  writeFileSync('coverage/conformance.md', formatConformance(reports));
});

describe.each(remembering)('%s on its twin', (name) => {
  it('does what the suite expects', async () => {
    const { fetch } = await createTwin(name);
    const report = await run(name, { fetch });
    reports.push(report);
    expect(failuresOf(report)).toBe('');
  });

  it('does so with all that can be emulated', async () => {
    const { fetch } = await createTwin(name);
    const report = await run(name, { fetch }, emulateAll);
    reports.push({ ...report, provider: `${name}, emulated` });
    expect(failuresOf(report)).toBe('');
  });
});

describe.each(['prism', 'twin'] as const)('on mock servers of engine %s', (engine) => {
  let mocks: Mocks<Provider>;
  beforeAll(async () => {
    mocks = await startMock(remembering, { host: '127.0.0.1', port: 0, engine });
  }, 60_000);
  afterAll(() => mocks?.close());

  it.each(remembering)('%s does what the suite expects', { timeout: 60_000 }, async (name) => {
    expect(failuresOf(await run(name, { baseUrl: mocks[name].url }))).toBe('');
  });
});

function run(name: Provider, options: ClientOptions, change = (provider: ContactsProvider) => provider) {
  const { open, contact, changes, unknownId } = providerCaseOf(name);
  return runConformance({ provider: change(open(options)), contact, changes, unknownId, mayMessage: true });
}

/** What failed and why, as text: the first line of an assertion is what a report shows. */
function failuresOf({ results }: ConformanceReport): string {
  return results
    .flatMap((each) => (each.outcome === 'failed' ? [`${each.name}: ${each.reason}`] : []))
    .join('; ');
}
