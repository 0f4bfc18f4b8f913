import { describeRecordedRequests } from '@contactkit/testkit';
import { createDigivault } from '../src/generated/index.js';
import recorded from './recorded-requests.json' with { type: 'json' };

describeRecordedRequests(
  'digivault',
  (options) => createDigivault({ ...options, apiKey: 'test-key' }),
  recorded,
);
