/** A contact as Sendblue shows it. */
export interface Contact extends ContactTexts {
  /** E.164, the key. */
  readonly phone: string;
  readonly tags: readonly string[];
  /** Values by label. */
  readonly custom_variables: Readonly<Record<string, string>>;
  readonly verified: boolean;
  /** Whether messages to the contact are blocked. */
  readonly opt_out: boolean;
  /** ISO 8601. */
  readonly created_at: string;
}

/** The members of a contact that are absent when they are unknown. */
interface ContactTexts {
  readonly first_name?: string;
  readonly last_name?: string;
  readonly company_name?: string;
  readonly assigned_to_email?: string;
  readonly sendblue_number?: string;
}

/** What can be changed about a contact; what is absent stays. */
export interface ContactChanges extends ContactTexts {
  readonly tags?: readonly string[];
  readonly custom_variables?: Readonly<Record<string, string>>;
  readonly opt_out?: boolean;
}

/** The body of `contacts.update`; the other bodies have some of its members too. */
export interface ContactBody extends ContactChanges {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly companyName?: string;
  readonly assignedToEmail?: string;
  readonly sendblueNumber?: string;
  readonly optOut?: boolean;
}

/** The body of `contacts.create`. */
export interface ContactCreate extends ContactBody {
  readonly number: string;
  readonly update_if_exists?: boolean;
}

/** One contact in the body of `contacts.bulk.create`. */
export interface BulkContact extends ContactChanges {
  readonly phone: string;
}

/** The names that members had before they were written in snake case. */
const OLD_NAMES = {
  first_name: 'firstName',
  last_name: 'lastName',
  company_name: 'companyName',
  assigned_to_email: 'assignedToEmail',
  sendblue_number: 'sendblueNumber',
} as const;

const NAMES = new Map<string, string>(Object.entries({ ...OLD_NAMES, custom_variables: 'customVariables' }));

/** Writes a contact as the guide shows it, in camel case. */
export function inOldNames(contact: Contact): object {
  return Object.fromEntries(Object.entries(contact).map(([name, value]) => [NAMES.get(name) ?? name, value]));
}

/** What one operation takes of a body. */
interface Readable {
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
