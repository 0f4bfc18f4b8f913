import { expect, it } from 'vitest';
import { originOf } from './origin-of.js';

it.each([
  ['127.0.0.1', 'http://127.0.0.1:4010'],
  ['localhost', 'http://localhost:4010'],
  ['0.0.0.0', 'http://127.0.0.1:4010'],
  ['::1', 'http://[::1]:4010'],
  ['::', 'http://[::1]:4010'],
])('originOf(%s)', (host, origin) => {
  expect(originOf(host, 4010)).toBe(origin);
});
