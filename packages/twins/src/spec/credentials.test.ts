import { describe, expect, it } from 'vitest';
import { describeCredentials, judgeCredentials } from './credentials.js';
import type { CredentialSlot } from './operation.js';

const header = (name: string): CredentialSlot => ({ in: 'header', name });
const bearer: CredentialSlot = { in: 'header', name: 'authorization', scheme: 'bearer' };
const basic: CredentialSlot = { in: 'header', name: 'authorization', scheme: 'basic' };
const of = (text: string) => ({ authorization: `Basic ${btoa(text)}` });
const pair = [[header('sb-api-key-id'), header('sb-api-secret-key')]];

describe('judgeCredentials', () => {
  it.each<[string, CredentialSlot[][], Record<string, string>, string]>([
    ['nothing where nothing is needed', [], {}, 'accepted'],
    ['nothing where it is optional', [[bearer], []], {}, 'accepted'],
    ['a token', [[bearer]], { authorization: 'Bearer sk-1' }, 'accepted'],
    ['a token after a scheme in other case', [[bearer]], { authorization: 'bearer sk-1' }, 'accepted'],
    ['no header', [[bearer]], {}, 'missing'],
    ['an empty token', [[bearer]], { authorization: 'Bearer ' }, 'missing'],
    ['another scheme', [[bearer]], { authorization: 'Basic YTpi' }, 'missing'],
    ['no scheme', [[bearer]], { authorization: 'sk-1' }, 'missing'],
    ['a wrong token', [[bearer]], { authorization: 'Bearer invalid-token' }, 'invalid'],
    ['a user and a password', [[basic]], of('nora:secret'), 'accepted'],
    ['a password with colons', [[basic]], of('nora:a:b:'), 'accepted'],
    ['a key as the user', [[basic]], of('sk-1:'), 'accepted'],
    ['a scheme in other case', [[basic]], { authorization: `basic  ${btoa('a:b')}` }, 'accepted'],
    ['a wrong user', [[basic]], of('invalid:secret'), 'invalid'],
    ['a wrong password', [[basic]], of('nora:invalid'), 'invalid'],
    ['a user without a password', [[basic]], of('nora'), 'invalid'],
    ['what is not encoded', [[basic]], { authorization: 'Basic nora:secret' }, 'invalid'],
    ['a token for a password', [[basic]], { authorization: 'Bearer sk-1' }, 'missing'],
    ['nothing but the scheme', [[basic]], { authorization: 'Basic ' }, 'missing'],
    ['a key', [[header('api_access_token')]], { api_access_token: 'x' }, 'accepted'],
    ['a wrong key', [[header('api_access_token')]], { api_access_token: 'invalid' }, 'invalid'],
    ['an empty key', [[header('api_access_token')]], { api_access_token: '' }, 'missing'],
    ['both of two', pair, { 'sb-api-key-id': 'a', 'sb-api-secret-key': 'b' }, 'accepted'],
    ['one of two', pair, { 'sb-api-secret-key': 'b' }, 'invalid'],
    ['one wrong of two', pair, { 'sb-api-key-id': 'a', 'sb-api-secret-key': 'invalid' }, 'invalid'],
    ['none of two', pair, {}, 'missing'],
    ['the second alternative', [[header('x')], [bearer]], { authorization: 'Bearer sk-1' }, 'accepted'],
  ])('takes %s', (_, security, headers, state) => {
    expect(judgeCredentials(security, { headers, query: {} })).toBe(state);
  });

  it('finds a key in the query', () => {
    const security: CredentialSlot[][] = [[{ in: 'query', name: 'key' }]];
    expect(judgeCredentials(security, { headers: {}, query: { key: ['a', 'b'] } })).toBe('accepted');
  });
});

it('describeCredentials says what is expected', () => {
  expect(describeCredentials([...pair, [bearer]])).toBe(
    'header sb-api-key-id and header sb-api-secret-key, or header authorization (bearer)',
  );
});
