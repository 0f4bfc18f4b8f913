import type { ArgumentError, UnsupportedError } from '@contactkit/runtime';

/**
 * A contact in contactkit's own words, the same for every provider.
 *
 * Every member is always there; `undefined` means that the provider has no such field, or did not send it.
 * Nothing is computed from other fields: names are neither split nor joined.
 */
export interface Contact<Raw = unknown> {
  /** The provider's key of the contact, as text. At Sendblue it is the phone number. */
  id: string;
  /** Name of the provider, for example `sendblue`. */
  provider: string;
  /** Name in one piece. */
  fullName: string | undefined;
  firstName: string | undefined;
  lastName: string | undefined;
  /** Name that the contact chose for an account. */
  username: string | undefined;
  emails: ContactEmail[];
  phones: ContactPhone[];
  /** URL of a picture. */
  avatarUrl: string | undefined;
  /** Name of the contact's company. */
  company: string | undefined;
  /** Tags or labels; `undefined` where they are not part of the provider's record, as at Chatwoot. */
  tags: string[] | undefined;
  /** Custom data. JSON values at orq and Chatwoot, text at Sendblue. */
  attributes: Record<string, unknown> | undefined;
  /** Your own id of the contact, when it was stored. */
  externalId: string | undefined;
  createdAt: Date | undefined;
  updatedAt: Date | undefined;
  lastActiveAt: Date | undefined;
  blocked: boolean | undefined;
  verified: boolean | undefined;
  /** The provider's record: the very object that its client returned. */
  raw: Raw;
}

/** An email address of a contact. */
export interface ContactEmail {
  /** The address as the provider has it. */
  value: string;
}

/** A phone number of a contact. */
export interface ContactPhone {
  /** The number as the provider has it, in any notation. */
  value: string;
  /** The same number in E.164, only when the provider wrote it so. */
  e164: string | undefined;
}

/** A contact that was just written, and what became of each field that was given. */
export interface WrittenContact<Raw = unknown> extends Contact<Raw> {
  /** By the name of the field: stored as it is, transformed, stashed or dropped. */
  mapping: MappingReport;
}

/**
 * The values of a new contact. What a provider cannot store is refused with an `UnsupportedError` that names the field,
 * unless the option `lossy` says otherwise.
 */
export interface ContactCreate {
  fullName?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  /** Required by DigiVault. */
  username?: string | undefined;
  /** Every provider that has email stores one. */
  emails?: readonly (string | ContactEmail)[] | undefined;
  /** Every provider that has phones stores one: E.164 at Chatwoot and Sendblue, any text at DigiVault. */
  phones?: readonly (string | Pick<ContactPhone, 'value'>)[] | undefined;
  avatarUrl?: string | undefined;
  company?: string | undefined;
  tags?: readonly string[] | undefined;
  attributes?: Readonly<Record<string, unknown>> | undefined;
  /** Required by orq, which has one contact for each. */
  externalId?: string | undefined;
  blocked?: boolean | undefined;
  /** Members of the provider's own request that the model has no word for, in the provider's words. */
  native?: object | undefined;
}

/**
 * Changes to a contact. What is absent keeps its value; `null`, and `[]` for emails and phones, clears the field where
 * the provider can.
 *
 * `tags` replaces all tags. `attributes` replaces all at orq, and is merged key by key at Chatwoot and Sendblue.
 */
export type ContactUpdate = {
  [Field in ContactField]?: ContactCreate[Field] | null;
} & Pick<ContactCreate, 'native'>;

/** Name of a field that can be written. */
export type ContactField = Exclude<keyof ContactCreate, 'native'>;

/** Name of a field of the model: what a contact has beside its key and the provider's record. */
export type ModelField = Exclude<keyof Contact, 'id' | 'provider' | 'raw'>;

/** A contact of what a provider has, with `undefined` for what it does not have, so that a field of the model may come later. */
export function contactOf<Raw>(
  contact: Pick<Contact<Raw>, 'id' | 'provider' | 'raw'> & Partial<Contact<Raw>>,
): Contact<Raw> {
  return {
    id: contact.id,
    provider: contact.provider,
    fullName: contact.fullName,
    firstName: contact.firstName,
    lastName: contact.lastName,
    username: contact.username,
    emails: contact.emails ?? [],
    phones: contact.phones ?? [],
    avatarUrl: contact.avatarUrl,
    company: contact.company,
    tags: contact.tags,
    attributes: contact.attributes,
    externalId: contact.externalId,
    createdAt: contact.createdAt,
    updatedAt: contact.updatedAt,
    lastActiveAt: contact.lastActiveAt,
    blocked: contact.blocked,
    verified: contact.verified,
    raw: contact.raw,
  };
}

/** What the value of a field is: one text, a list of texts, a list of entries with a `value`, names and values, yes or no. */
export type FieldKind = 'text' | 'texts' | 'entries' | 'values' | 'flag';

/** Every field that can be written, and what its value is. */
export const contactFields: Readonly<Record<ContactField, FieldKind>> = {
  fullName: 'text',
  firstName: 'text',
  lastName: 'text',
  username: 'text',
  emails: 'entries',
  phones: 'entries',
  avatarUrl: 'text',
  company: 'text',
  tags: 'texts',
  attributes: 'values',
  externalId: 'text',
  blocked: 'flag',
};

/** Whether the model has a field of this name that can be written. */
export function isContactField(name: string): name is ContactField {
  return Object.hasOwn(contactFields, name);
}

/** Returns whether a field is a list of which every provider so far stores one entry. */
export function isSingle(field: ContactField): field is 'emails' | 'phones' {
  return contactFields[field] === 'entries';
}

/** What becomes of one field of a write. Places are paths in the provider's request, such as `custom_attributes.plan`. */
export type FieldMapping =
  /** Stored as it is. */
  | { outcome: 'exact'; to: string }
  /** Stored, and read back in another form: `how` says which. */
  | { outcome: 'transformed'; to: string; how: string }
  /** Kept as an attribute, at `to`, because the provider has no place for it. */
  | { outcome: 'stashed'; to: string }
  /** Left out, with the reason. */
  | { outcome: 'dropped'; why: string }
  /** Keeps the write from being sent: with this error it rejects. */
  | { outcome: 'refused'; error: ArgumentError | UnsupportedError };

/**
 * What becomes of each field of a write, by its name. A single attribute or native member has an entry of its own, as
 * `attributes.plan`; of a list whose further entries have no place, these have one, as `emails[1]`.
 */
export type MappingReport = Record<string, FieldMapping>;

/**
 * What to do with a value that a provider has no place for.
 *
 * - `refuse`: reject before any request, with an `UnsupportedError` that names the field
 * - `stash`: keep it as an attribute named `contactkit_` and the field, as in `contactkit_phones`; refused where the
 *   provider has no attributes
 * - `drop`: leave it out
 */
export type Lossy = 'refuse' | 'stash' | 'drop';
