import { describe, expect, it } from 'vitest';
import { formatConformance, runConformance } from '../src/conformance.js';
import { providerCaseOf, providerNames } from './provider-cases.js';

// CONTACTKIT_LIVE=orq,chatwoot and the variables of these clients (and CHATWOOT_INBOX_ID) make this run on real accounts. It
// makes contacts there and deletes them, so credentials alone are not enough. Skipped without them since 2026-11-22.
const live = (process.env.CONTACTKIT_LIVE ?? '').split(',');
const HALF_AN_HOUR = 1_800_000;

describe.each(providerNames)('the live account at %s', (name) => {
  it.skipIf(!live.includes(name))('does what the suite expects', { timeout: HALF_AN_HOUR }, async () => {
    const { openLive, contact, changes, unknownId } = providerCaseOf(name);
    const report = await runConformance({ provider: openLive(), contact, changes, unknownId });
    console.log(formatConformance([report]));
    expect(report.failed).toBe(0);
  });
});
