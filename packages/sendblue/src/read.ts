/** Old names of the members of a contact. The provider's older pages still print answers with them. */
const NAMES = {
  assignedToEmail: 'assigned_to_email',
  companyName: 'company_name',
  createdAt: 'created_at',
  customVariables: 'custom_variables',
  firstName: 'first_name',
  lastName: 'last_name',
  optOut: 'opt_out',
  sendblueNumber: 'sendblue_number',
} as const;

/**
 * Gives the contacts in an answer the names that the spec has, when they come with their old camelCase ones.
 *
 * One answer has one spelling, so the first contact that has more than a number tells: looking at each would cost a fifth of reading a long list.
 */
export function read<Body>(body: Body): Body {
  const contacts = contactsOf(body);
  if (hasOldNames(contacts.find(isTelling))) contacts.forEach(rename);
  return body;
}

function contactsOf(body: unknown): unknown[] {
  if (Array.isArray(body)) return body;
  if (!isRecord(body)) return [];
  return Array.isArray(body.contacts) ? body.contacts : [body.contact];
}

function isTelling(contact: unknown): boolean {
  return isRecord(contact) && Object.keys(contact).length > 1;
}

function hasOldNames(contact: unknown): boolean {
  return isRecord(contact) && Object.keys(NAMES).some((old) => old in contact);
}

function rename(contact: unknown): void {
  if (!isRecord(contact)) return;
  for (const [old, name] of Object.entries(NAMES)) {
    if (!(old in contact)) continue;
    contact[name] ??= contact[old];
    delete contact[old];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
