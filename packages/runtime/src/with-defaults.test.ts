import { expect, it } from 'vitest';
import { withDefaults } from './with-defaults.js';

interface Query {
  limit?: number | undefined;
  sort?: string | undefined;
}

it('puts what the query says on top of the defaults', () => {
  expect(withDefaults<Query>({ limit: 50 }, { limit: 5, sort: 'a' })).toEqual({ limit: 5, sort: 'a' });
});

it('keeps a default that the query leaves undefined', () => {
  expect(withDefaults<Query>({ limit: 50 }, { limit: undefined })).toEqual({ limit: 50 });
});
