import { describeContract } from '@contactkit/testkit';
import { createOrq } from '../src/index.js';

describeContract('orq', (options) => createOrq({ ...options, apiKey: 'test-key' }), {
  notApplicable: {
    'contacts.retrieve': 'takes nothing but a text of any form in its path',
    'contacts.delete': 'takes nothing but a text of any form in its path',
  },
});
