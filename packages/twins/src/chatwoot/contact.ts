/** Free members of a contact. */
export type Attributes = Readonly<Record<string, unknown>>;

/** A contact as Chatwoot shows it. There is one memory: whatever account a path names, the contacts are the same. */
export interface Contact {
  readonly id: number;
  readonly name: string | null;
  /** In lower case. */
  readonly email: string | null;
  /** E.164. */
  readonly phone_number: string | null;
  readonly identifier: string | null;
  /** URL of the picture. Always empty for new contacts: the server fetches an `avatar_url` some time later. */
  readonly thumbnail: string;
  readonly blocked: boolean;
  readonly availability_status: 'online' | 'offline';
  readonly additional_attributes: Attributes;
  readonly custom_attributes: Attributes;
  /** Seconds since 1970. */
  readonly created_at: number;
  /** Seconds since 1970; absent when never active. */
  readonly last_activity_at?: number;
  readonly contact_inboxes: readonly ContactInbox[];
}

/** A contact as it is shown where its inboxes are not wanted. */
export type ContactWithoutInboxes = Omit<Contact, 'contact_inboxes'>;

/** The place of a contact in an inbox. */
export interface ContactInbox {
  readonly source_id: string;
  readonly inbox: Inbox;
}

/** An inbox, in short. */
export interface Inbox {
  readonly id: number;
  readonly avatar_url: string | null;
  readonly channel_id: number;
  readonly name: string;
  readonly channel_type: string;
  readonly provider: string | null;
}

/** A conversation, without what depends on the request: the account and who takes part. */
export interface Conversation {
  readonly id: number;
  readonly last_activity_at: number;
  readonly meta: Attributes;
}

/** The body of `contacts.update`. */
export interface ContactChanges {
  readonly name?: string;
  readonly email?: string | null;
  readonly phone_number?: string | null;
  readonly identifier?: string | null;
  readonly blocked?: boolean;
  readonly additional_attributes?: Attributes;
  readonly custom_attributes?: Attributes;
}

/** The body of `contacts.create`. */
export interface ContactCreate extends ContactChanges {
  readonly inbox_id: number;
  readonly source_id?: string;
}
