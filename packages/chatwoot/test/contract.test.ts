import { describeContract } from '@contactkit/testkit';
import { createChatwoot } from '../src/index.js';

describeContract(
  'chatwoot',
  (options) => createChatwoot({ ...options, apiAccessToken: 'test-token', accountId: 1 }),
  {
    notApplicable: {
      'contacts.list': 'the provider tolerates any query',
    },
  },
);
