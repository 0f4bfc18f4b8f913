import { describe, expect, it } from 'vitest';
import { formatResults, joinRuns, type Suite } from './results.js';

const green: Suite = {
  folder: 'packages/orq',
  results: { passed: 123, failed: 0, skipped: 0, failures: [] },
};
const red: Suite = {
  folder: 'packages/mocks',
  results: {
    passed: 9,
    failed: 1,
    skipped: 2,
    failures: [{ file: 'test/bin.test.ts', title: 'bin > refuses a port (0)', message: "it isn't free" }],
  },
};

describe('the totals', () => {
  it('have a line for each suite and one for all', () => {
    expect(formatResults([green, { ...green, folder: 'proof/fuzz' }])).toBe(
      [
        'packages/orq    123 passed',
        'proof/fuzz      123 passed',
        '',
        'tests: 246 passed, 0 failed, 0 skipped',
      ].join('\n'),
    );
  });

  it('count a suite that ended without results as failed', () => {
    const text = formatResults([green, { folder: 'proof/fuzz', results: undefined }], ['proof/fuzz#test']);
    expect(text).toContain('proof/fuzz    ended without results');
    expect(text).toContain('(cd proof/fuzz && npm run test)');
    expect(text).toMatch(/^tests: 123 passed, 1 failed, 0 skipped$/m);
  });

  it('tell a suite that was not run from one that failed', () => {
    const text = formatResults(
      [green, { folder: 'proof/fuzz', results: undefined }],
      ['packages/mocks#build'],
    );
    expect(text).toContain('proof/fuzz    not run: something that it depends on failed');
    expect(text).toContain('packages/mocks: build failed; its output stands above');
    expect(text).toContain('(cd packages/mocks && npm run build)');
    expect(text).toMatch(/^tests: 123 passed, 1 failed, 0 skipped$/m);
  });

  it('tell a suite that was not run from one that failed', () => {
    const text = formatResults(
      [green, { folder: 'proof/fuzz', results: undefined }],
      ['packages/mocks#build'],
    );
    expect(text).toContain('proof/fuzz    not run: something that it depends on failed');
    expect(text).toContain('packages/mocks: build failed; its output stands above');
    expect(text).toContain('(cd packages/mocks && npm run build)');
    expect(text).toMatch(/^tests: 123 passed, 1 failed, 0 skipped$/m);
  });
});

it('a failure is shown with its file, its error, and the command that runs it alone', () => {
  const text = formatResults([green, red]);
  expect(text).toContain('packages/mocks      9 passed, 1 failed, 2 skipped');
  expect(text).toContain("  packages/mocks/test/bin.test.ts > bin > refuses a port (0)\n    it isn't free\n");
  expect(text).toContain(
    String.raw`(cd packages/mocks && npx vitest run test/bin.test.ts -t 'bin refuses a port \(0\)')`,
  );
});

it('a quote in a title stays inside the command', () => {
  const failures = [{ file: 'a.test.ts', title: "isn't", message: 'x' }];
  const suite = { folder: 'packages/orq', results: { passed: 0, failed: 1, skipped: 0, failures } };
  expect(formatResults([suite])).toContain(String.raw`-t 'isn'\''t'`);
});

describe('the runs of one package', () => {
  it('are one suite', () => {
    const failures = [...(red.results?.failures ?? []), ...(red.results?.failures ?? [])];
    expect(joinRuns([red, red, green])).toEqual([
      { folder: 'packages/mocks', results: { passed: 18, failed: 2, skipped: 4, failures } },
      green,
    ]);
  });

  it('are left out when they had nothing to try', () => {
    const none = { folder: 'proof/fuzz', results: { passed: 0, failed: 0, skipped: 0, failures: [] } };
    expect(joinRuns([green, none])).toEqual([green]);
  });

  it('have no results when one of them has none', () => {
    expect(joinRuns([green, { ...green, results: undefined }])).toEqual([{ ...green, results: undefined }]);
  });
});
