import { expect, it } from 'vitest';
import { credentialHeaders } from './credentials.js';

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
