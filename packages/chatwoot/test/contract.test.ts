import { describeContract } from '@contactkit/testkit';
import { createChatwoot } from '../src/generated/index.js';

describeContract(
  'chatwoot',
  (options) => createChatwoot({ ...options, apiAccessToken: 'test-token', accountId: 1 }),
  {
    notApplicable: {
      'missing field': {
        'contacts.list': 'requires no parameter',
        'contacts.get': 'requires nothing but its path',
        'contacts.delete': 'requires nothing but its path',
        'contacts.conversations': 'requires nothing but its path',
        'contacts.contactableInboxes': 'requires nothing but its path',
        'contacts.labels.list': 'requires nothing but its path',
      },
      'invalid value': {
        'contacts.list': 'the provider tolerates any query',
      },
    },
  },
);
