import { describeContract } from '@contactkit/testkit';
import { createSendblue } from '../src/index.js';

describeContract(
  'sendblue',
  (options) => createSendblue({ ...options, apiKey: 'test-key', apiSecret: 'test-secret' }),
  {
    notApplicable: {
      'contacts.count': 'takes no input',
      'contacts.retrieve': 'takes nothing but a text of any form in its path',
      'contacts.delete': 'takes nothing but a text of any form in its path',
    },
  },
);
