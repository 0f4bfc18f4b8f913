import { expect, it } from 'vitest';
import { parseFault, parseFaultText } from './fault.js';

it.each([
  ['reset', { name: 'reset' }],
  ['slow; delay=100-300', { name: 'slow', delay: [100, 300] }],
  ['slow;delay=20 ; times=2', { name: 'slow', delay: 20, times: 2 }],
  [
    'rateLimited; operations=contacts.list,contacts.create',
    { name: 'rateLimited', operations: ['contacts.list', 'contacts.create'] },
  ],
])('reads the text %s', (text, fault) => {
  expect(parseFaultText(text)).toEqual(fault);
});

it.each<[unknown, string]>([
  ['flood', "'name' must be one of rateLimited"],
  [undefined, 'A fault is a name or an object'],
  [{ name: 'toString' }, "'name' must be one of"],
  [{ name: 'slow', wait: 1 }, "A fault has no 'wait', but name, operations"],
  [{ name: 'slow', delay: -1 }, "'delay' must be a number from 0 to 600000"],
  [{ name: 'slow', delay: [3, 1] }, "'delay' must be a number of milliseconds, or the least and the most"],
  [{ name: 'slow', delay: [1, 2, 3] }, "'delay'"],
  [{ name: 'slow', probability: 2 }, "'probability' must be a number from 0 to 1"],
  [{ name: 'slow', times: Number.NaN }, "'times' must be a whole number from 1"],
  [{ name: 'slow', operations: [1] }, "'operations' must be a list of names"],
])('refuses %j', (fault, message) => {
  expect(() => parseFault(fault)).toThrow(message);
});

it.each(['slow; delay=soon', 'slow; delay=', 'slow; times'])('refuses the text %s', (text) => {
  expect(() => parseFaultText(text)).toThrow(TypeError);
});
