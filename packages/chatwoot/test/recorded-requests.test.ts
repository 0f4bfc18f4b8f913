import { describeRecordedRequests } from '@contactkit/testkit';
import { createChatwoot } from '../src/generated/index.js';
import recorded from './recorded-requests.json' with { type: 'json' };

describeRecordedRequests(
  'chatwoot',
  (options) => createChatwoot({ ...options, apiAccessToken: 'test-token', accountId: 1 }),
  recorded,
);
