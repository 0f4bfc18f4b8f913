import { describeContract } from '@contactkit/testkit';
import { createSendblue } from '../src/generated/index.js';

describeContract(
  'sendblue',
  (options) => createSendblue({ ...options, apiKey: 'test-key', apiSecret: 'test-secret' }),
  {
    notApplicable: {
      'missing field': {
        'contacts.list': 'requires no parameter',
        'contacts.count': 'takes no input',
        'contacts.retrieve': 'requires nothing but its path',
        'contacts.delete': 'requires nothing but its path',
      },
      'invalid value': {
        'contacts.count': 'takes no input',
        'contacts.retrieve': 'takes nothing but a text of any form in its path',
        'contacts.delete': 'takes nothing but a text of any form in its path',
      },
    },
  },
);
