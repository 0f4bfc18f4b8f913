// Generated from packages/contactkit/src/providers/ by tools/codegen. Do not edit: run npm run generate.
export { createOrq, type Orq, type OrqOptions } from '@contactkit/orq';
export { orq } from '../providers/orq.js';
export { createChatwoot, type Chatwoot, type ChatwootOptions } from '@contactkit/chatwoot';
export { chatwoot } from '../providers/chatwoot.js';
export { createSendblue, type Sendblue, type SendblueOptions } from '@contactkit/sendblue';
export { sendblue } from '../providers/sendblue.js';
export { createDigivault, type Digivault, type DigivaultOptions } from '@contactkit/digivault';
export { digivault } from '../providers/digivault.js';
