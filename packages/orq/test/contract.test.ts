import { describeContract } from '@contactkit/testkit';
import { createOrq } from '../src/generated/index.js';

describeContract('orq', (options) => createOrq({ ...options, apiKey: 'test-key' }), {
  notApplicable: {
    'missing field': {
      'contacts.list': 'requires no parameter',
      'contacts.retrieve': 'requires nothing but its path',
      'contacts.update': 'takes a request without a body',
      'contacts.delete': 'requires nothing but its path',
    },
    'invalid value': {
      'contacts.retrieve': 'takes nothing but a text of any form in its path',
      'contacts.delete': 'takes nothing but a text of any form in its path',
    },
  },
});
