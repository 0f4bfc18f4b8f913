import { describe, expect, it } from 'vitest';
import { dereference, readDocument } from './document.js';

describe('dereference', () => {
  it('puts what a reference leads to in its place, at any depth', () => {
    const document = { a: { $ref: '#/b/c~1d' }, b: { 'c/d': [{ $ref: '#/e' }] }, e: 1 };
    expect(dereference(document)).toEqual({ a: [1], b: { 'c/d': [1] }, e: 1 });
  });

  it('names a reference that leads nowhere', () => {
    expect(() => dereference({ a: { $ref: '#/b' } })).toThrow('#/b leads nowhere');
  });

  it('reads ~01 as ~1, not as a slash', () => {
    expect(dereference({ a: { $ref: '#/b/~01' }, b: { '~1': 2 } })).toMatchObject({ a: 2 });
  });

  it('leaves a reference that leads back to itself as it is', () => {
    const tree = { children: { $ref: '#/tree' } };
    expect(dereference({ tree })).toEqual({ tree: { children: { children: { $ref: '#/tree' } } } });
  });
});

it('readDocument reads the spec of a provider', () => {
  const { paths, components } = readDocument('digivault');
  expect(Object.keys(paths)).toContain('/v1/contacts');
  expect(JSON.stringify(paths)).not.toContain('$ref');
  expect(Object.keys(components.schemas ?? {})).toContain('Contact');
});
