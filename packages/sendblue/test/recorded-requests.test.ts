import { describeRecordedRequests } from '@contactkit/testkit';
import { createSendblue } from '../src/generated/index.js';
import recorded from './recorded-requests.json' with { type: 'json' };

describeRecordedRequests(
  'sendblue',
  (options) => createSendblue({ ...options, apiKey: 'test-key', apiSecret: 'test-secret' }),
  recorded,
);
