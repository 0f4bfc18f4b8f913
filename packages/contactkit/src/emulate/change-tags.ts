import type { Contacts } from '../contacts.js';
import type { TagOperations } from '../operations.js';
import type { Emulation } from './emulated.js';

/** Adding or removing tags: reads them, and sets them when they differ. */
export function changeTags(change: (tags: readonly string[], given: readonly string[]) => string[]) {
  return (contacts: Contacts): Emulation | undefined => {
    if (!contacts.supports('tags.list') || !contacts.supports('tags.set')) return undefined;
    const { tags } = contacts;
    const run: TagOperations['add'] = async (id, given, options) => {
      const before = await tags.list(id, options);
      const after = [...new Set(change(before, given))];
      const isSame = after.length === before.length && after.every((tag, index) => tag === before[index]);
      return isSame ? before : tags.set(id, after, options);
    };
    return { cost: { requests: 2 }, run };
  };
}
