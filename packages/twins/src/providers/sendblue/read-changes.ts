import { type ContactBody, type ContactChanges, type ContactTexts, OLD_NAMES } from './contact.js';

/** What one operation takes of a body. */
export interface Readable {
  readonly texts: readonly (keyof ContactTexts)[];
  /** Whether it knows the old names too; the new one wins. */
  readonly oldNames: boolean;
  /** Whether it can opt a contact out. */
  readonly optOut: boolean;
}

/** `contacts.create` cannot set the company. */
export const OF_CREATE: Readable = {
  texts: ['first_name', 'last_name', 'assigned_to_email', 'sendblue_number'],
  oldNames: true,
  optOut: false,
};

/** `contacts.update` can set everything. */
export const OF_UPDATE: Readable = {
  texts: ['first_name', 'last_name', 'company_name', 'assigned_to_email', 'sendblue_number'],
  oldNames: true,
  optOut: true,
};

/** `contacts.bulk.create` can set neither the assigned user nor the line. */
export const OF_BULK: Readable = {
  texts: ['first_name', 'last_name', 'company_name'],
  oldNames: false,
  optOut: false,
};

/** Reads what a body says about a contact; the rest of the body is passed over. */
export function readChanges(body: ContactBody, { texts, oldNames, optOut }: Readable): ContactChanges {
  const { tags, custom_variables } = body;
  const found: { -readonly [Name in keyof ContactTexts]: ContactTexts[Name] } = {};
  for (const name of texts) {
    const value = body[name] ?? (oldNames ? body[OLD_NAMES[name]] : undefined);
    if (value !== undefined) found[name] = value;
  }
  const opt_out = optOut ? (body.opt_out ?? body.optOut) : undefined;
  return {
    ...found,
    ...(opt_out !== undefined && { opt_out }),
    ...(tags && { tags: [...tags] }),
    ...(custom_variables && { custom_variables: { ...custom_variables } }),
  };
}
