import { describeScript } from './describe-script.js';

describeScript({
  file: 'contacts.py',
  interpreter: 'python3',
  prints: [
    'orq: found Nadia Okafor',
    'chatwoot: found Nadia Okafor',
    'sendblue: found Nadia Okafor',
    'digivault: found Nadia Okafor',
  ],
});
