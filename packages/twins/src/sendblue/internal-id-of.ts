import { createRandom } from '../memory/random.js';

const LENGTH = 20;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The internal id of a contact, which answers never contain and only the filter `cid` knows. Made from the number, so that
 * it need not be stored.
 */
export function internalIdOf(phone: string): string {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let index = 0; index < phone.length; index += 1)
    hash = Math.imul(hash ^ phone.charCodeAt(index), 0x01000193);
  return createRandom(hash).text(LENGTH, ALPHABET);
}
