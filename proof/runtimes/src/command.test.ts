import { describe, expect, it } from 'vitest';
import { allPassed, type Run, readArguments, resultsTable } from './command.js';

describe('readArguments', () => {
  const KNOWN = ['node', 'node22', 'bun'];

  it('takes every platform, and fails on a missing one, unless told otherwise', () => {
    expect(readArguments([], KNOWN)).toEqual({ platforms: KNOWN, skipMissing: false });
    expect(readArguments(['--skip-missing'], KNOWN)).toEqual({ platforms: KNOWN, skipMissing: true });
  });

  it('takes those that are named, in its own order', () => {
    expect(readArguments(['--only', 'bun,node'], KNOWN)).toHaveProperty('platforms', ['node', 'bun']);
  });

  it('names the platform that it does not know', () => {
    expect(() => readArguments(['--only', 'deno'], KNOWN)).toThrow(
      "There is no 'deno'. There are node, node22, bun.",
    );
  });
});

describe('resultsTable', () => {
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
});
