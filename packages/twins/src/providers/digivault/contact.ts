/** A contact as DigiVault shows it. */
export interface Contact {
  readonly id: string;
  readonly username: string;
  readonly phone_number: string;
  readonly avatar_url: string | null;
  readonly display_name: string | null;
  readonly conversation_id: string;
  /** Seconds since 1970. */
  readonly last_active_at: number | null;
  /** Seconds since 1970. */
  readonly created_at: number;
}

/** The body of `contacts.update`; that of `contacts.create` has the first two at least. */
export interface ContactChanges {
  readonly username?: string;
  readonly phone_number?: string;
  readonly avatar_url?: string | null;
  readonly display_name?: string | null;
}
