/** A contact as orq.ai shows it by itself. */
export interface Contact {
  /** `contact_` and a ULID: ids sort by time of creation. */
  readonly _id: string;
  /** The caller's own id, unique, never changed. */
  readonly external_id: string;
  readonly display_name: string | null;
  readonly email: string | null;
  readonly avatar_url: string | null;
  readonly tags: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  readonly created: string;
  /** ISO 8601. */
  readonly updated: string;
}

/** The body of `contacts.update`; what is absent stays. */
export interface ContactChanges {
  readonly display_name?: string | null;
  readonly email?: string | null;
  readonly avatar_url?: string | null;
  readonly tags?: readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** The body of `contacts.create`. */
export interface ContactCreate extends ContactChanges {
  readonly external_id: string;
}

/** Usage of a contact in the last 30 days. */
export interface ContactMetrics {
  readonly total_cost: number;
  readonly total_tokens: number;
  readonly total_requests: number;
  readonly error_rate: number;
}

/** A contact as a list shows it. */
export interface ContactListItem extends Contact {
  readonly metrics?: ContactMetrics;
}

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
