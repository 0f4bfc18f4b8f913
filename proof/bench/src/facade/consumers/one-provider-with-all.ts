import { createOrq, createRegistry, emulate, orq } from 'contactkit';

/** A registry of one provider with emulated operations. */
export const registry = createRegistry({
  main: emulate(orq(createOrq({ apiKey: 'key' })), ['search', 'count', 'upsert', 'tags.add', 'bulk.create']),
});
