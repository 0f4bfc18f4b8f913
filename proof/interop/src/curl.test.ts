import { describeScript } from './describe-script.js';

describeScript({
  file: 'contacts.sh',
  interpreter: 'sh',
  programs: ['curl'],
  prints: [
    'orq: found Nadia Okafor',
    'chatwoot: found Nadia Okafor',
    'sendblue: found Okafor',
    'digivault: found Nadia Okafor',
  ],
});
