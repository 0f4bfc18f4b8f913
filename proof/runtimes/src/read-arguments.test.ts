import { expect, it } from 'vitest';
import { readArguments } from './read-arguments.js';

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
