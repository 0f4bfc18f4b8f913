// Generated from packages/contactkit/src/providers/ by tools/codegen. Do not edit: run npm run generate.
export { createOrq, type Orq, type OrqOptions } from '@contactkit/orq';
export { orq, type OrqContacts, type OrqCreate, type OrqRecord, type OrqUpdate } from '../providers/orq.js';
export { createChatwoot, type Chatwoot, type ChatwootOptions } from '@contactkit/chatwoot';
export {
  chatwoot,
  type ChatwootContacts,
  type ChatwootCreate,
  type ChatwootRecord,
  type ChatwootUpdate,
} from '../providers/chatwoot.js';
export { createSendblue, type Sendblue, type SendblueOptions } from '@contactkit/sendblue';
export {
  sendblue,
  type SendblueContacts,
  type SendblueCreate,
  type SendblueRecord,
  type SendblueUpdate,
} from '../providers/sendblue.js';
export { createDigivault, type Digivault, type DigivaultOptions } from '@contactkit/digivault';
export {
  digivault,
  type DigivaultContacts,
  type DigivaultCreate,
  type DigivaultRecord,
  type DigivaultUpdate,
} from '../providers/digivault.js';
