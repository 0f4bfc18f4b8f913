import { describe, expect, it } from 'vitest';
import { credentialHeaders, dereference, readDocument } from './document.js';

describe('document', () => {
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
});

describe('credentials', () => {
  const components = {
    securitySchemes: {
      key: { type: 'apiKey', name: 'X-Key' },
      secret: { type: 'apiKey', name: 'X-Secret' },
      bearer: { type: 'http', scheme: 'bearer' },
      basic: { type: 'http', scheme: 'basic' },
    },
  };

  it.each([
    [['key', 'secret'], { 'x-key': 'token', 'x-secret': 'token' }],
    [['bearer'], { authorization: 'Bearer token' }],
    [['basic'], { authorization: `Basic ${btoa('user:token')}` }],
  ])('sends the credentials of %j', (names, headers) => {
    const security = [Object.fromEntries(names.map((name) => [name, []])), { other: [] }];
    expect(credentialHeaders({ security, components }, 'token')).toEqual(headers);
  });

  it('sends the user and password that it is given', () => {
    const document = { security: [{ basic: [] }], components };
    expect(credentialHeaders(document, 'token', 'ada:a:b')).toEqual({
      authorization: `Basic ${btoa('ada:a:b')}`,
    });
  });

  it('sends nothing where nothing is asked for', () => {
    expect(credentialHeaders({ components }, 'token')).toEqual({});
  });
});
