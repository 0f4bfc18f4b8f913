import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWholeNumber, runCommand } from './arguments.js';

describe('readWholeNumber', () => {
  it.each([
    ['0', 0, 0],
    ['7', 1, 7],
    ['007', 1, 7],
  ])('reads %s, at least %d', (text, least, number) => {
    expect(readWholeNumber('calls', text, least)).toBe(number);
  });

  it.each([
    ['0', 1, "--calls must be a whole number from 1, not '0'."],
    ['1.5', 0, "--calls must be a whole number, not '1.5'."],
    ['-1', 0, "--calls must be a whole number, not '-1'."],
    ['', 0, "--calls must be a whole number, not ''."],
  ])('refuses %j, at least %d', (text, least, message) => {
    expect(() => readWholeNumber('calls', text, least)).toThrow(message);
  });
});

describe('runCommand', () => {
  afterEach(() => {
    process.exitCode = undefined;
    vi.restoreAllMocks();
  });

  it('prints what was thrown, and ends with 2', async () => {
    const print = vi.spyOn(console, 'error').mockReturnValue();
    await runCommand(() => Promise.reject(new Error('no such seed')));
    expect(print).toHaveBeenCalledExactlyOnceWith('no such seed');
    expect(process.exitCode).toBe(2);
  });

  it('prints nothing when all is well', async () => {
    const print = vi.spyOn(console, 'error').mockReturnValue();
    await runCommand(() => {});
    expect(print).not.toHaveBeenCalled();
    expect(process.exitCode).toBeUndefined();
  });
});
