import { expect, it, vi } from 'vitest';
import { onAbort } from './abort.js';

it('calls back everyone who still waits', () => {
  const controller = new AbortController();
  const [first, second] = [vi.fn(), vi.fn()];
  const forget = onAbort(controller.signal, first);
  onAbort(controller.signal, second);
  forget();
  controller.abort();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});

it('listens once however many wait, and not at all when nobody does', () => {
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, 'addEventListener');
  const remove = vi.spyOn(signal, 'removeEventListener');
  const forgets = Array.from({ length: 20 }, () => onAbort(signal, () => {}));
  expect(add).toHaveBeenCalledOnce();
  for (const forget of forgets) forget();
  expect(remove).toHaveBeenCalledOnce();
});

it('waits for nothing without a signal', () => {
  expect(() => onAbort(undefined, () => {})()).not.toThrow();
});
