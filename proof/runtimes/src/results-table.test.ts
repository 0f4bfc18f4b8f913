import { expect, it } from 'vitest';
import { allPassed, type Run, resultsTable } from './results-table.js';

const good: Run = { platform: 'bun', version: '1.4.5', results: [{ name: 'list', problem: undefined }] };
const bad: Run = { platform: 'deno', version: '2.9.6', results: [{ name: 'list', problem: 'no answer' }] };
const absent: Run = { platform: 'chromium', version: '-', skipped: 'not installed', results: [] };

it('shows every check on every platform, and each problem in words', () => {
  expect(resultsTable([good, bad, absent])).toBe(
    [
      '         bun    deno   chromium',
      'version  1.4.5  2.9.6  -',
      'list     ok     FAILS  -',
      'deno, list: no answer',
      'chromium is left out: not installed',
    ].join('\n'),
  );
});

it('passes when every check that ran passed, and one did', () => {
  expect(allPassed([good, absent])).toBe(true);
  expect(allPassed([good, bad])).toBe(false);
  expect(allPassed([absent])).toBe(false);
});
