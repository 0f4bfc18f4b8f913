import { expect, it } from 'vitest';
import { countPerMinute } from './rate-limit.js';

it('counts each kind by itself, and anew each minute', () => {
  let now = 125_000;
  const count = countPerMinute(() => now);
  expect([count.next('read'), count.next('read'), count.next('write')]).toEqual([1, 2, 1]);
  expect(count.end()).toBe(180_000);
  now = 180_000;
  expect([count.next('read'), count.end()]).toEqual([1, 240_000]);
  count.forget();
  expect(count.next('read')).toBe(1);
});
