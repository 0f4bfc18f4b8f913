import { createTwin } from '@contactkit/twins';
import type { ModelRun, Opened } from './run-model.js';
import { sendTo } from './send-to.js';

/** Makes a twin of its own for a sequence. */
export async function openTwin({
  provider,
  options,
  headers,
}: Pick<ModelRun<object>, 'provider' | 'options' | 'headers'>): Promise<Opened> {
  const twin = await createTwin(provider, options);
  return {
    contacts: twin.contacts,
    send: (sent) => sendTo(twin.fetch, twin.origins[0] ?? '', headers, sent),
  };
}
