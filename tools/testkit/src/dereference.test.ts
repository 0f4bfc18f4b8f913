import { expect, it } from 'vitest';
import { dereference } from './dereference.js';

it('puts what a reference leads to in its place, at any depth', () => {
  const document = { a: { $ref: '#/b/c~1d' }, b: { 'c/d': [{ $ref: '#/e' }] }, e: 1 };
  expect(dereference(document)).toEqual({ a: [1], b: { 'c/d': [1] }, e: 1 });
});

it('names a reference that leads nowhere', () => {
  expect(() => dereference({ a: { $ref: '#/b' } })).toThrow('#/b leads nowhere');
});
