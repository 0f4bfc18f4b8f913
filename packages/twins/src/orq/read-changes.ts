import type { ContactChanges } from './contact.js';

/** Reads what a body says about a contact, as a copy; the rest of the body is passed over. */
export function readChanges(body: ContactChanges = {}): ContactChanges {
  const { display_name, email, avatar_url, tags, metadata } = body;
  return {
    ...(display_name !== undefined && { display_name }),
    ...(email !== undefined && { email }),
    ...(avatar_url !== undefined && { avatar_url }),
    ...(tags && { tags: [...tags] }),
    ...(metadata && { metadata: structuredClone(metadata) }),
  };
}
