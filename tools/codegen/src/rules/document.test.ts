import { describe, expect, it } from 'vitest';
import { complaint, complaintsAfter } from '../tiny-spec.js';

const SCHEME = '/components/securitySchemes/token';
const NOT_GENERATED =
  'is not generated; write an apiKey in a header, or http with the scheme bearer or basic.';

describe('securitySchemes', () => {
  it.each([
    { type: 'http', scheme: 'bearer' },
    { type: 'http', scheme: 'basic' },
    { type: 'apiKey', in: 'header', name: 'X-Key' },
  ])('may be %o', (scheme) => {
    expect(complaintsAfter([SCHEME, scheme])).toEqual([]);
  });

  it.each([
    { type: 'http', scheme: 'digest' },
    { type: 'http' },
    { type: 'apiKey', in: 'query', name: 'key' },
    { type: 'apiKey', in: 'header' },
    { type: 'oauth2', flows: {} },
  ])('may not be %o', (scheme) => {
    expect(complaintsAfter([SCHEME, scheme])).toEqual([complaint(SCHEME, NOT_GENERATED)]);
  });
});
