import { describeRecordedRequests } from '@contactkit/testkit';
import { createOrq } from '../src/generated/index.js';
import recorded from './recorded-requests.json' with { type: 'json' };

describeRecordedRequests('orq', (options) => createOrq({ ...options, apiKey: 'test-key' }), recorded);
