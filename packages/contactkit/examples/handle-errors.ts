import { type Contacts, isApiError, isUnsupportedError } from 'contactkit';

/** Puts a contact into a company, and says what became of it. */
export async function assignCompany(contacts: Contacts, id: string, company: string): Promise<string> {
  try {
    return `stored at ${(await contacts.update(id, { company })).id}`;
  } catch (error) {
    if (isUnsupportedError(error)) return `${error.provider} has no place for ${error.field}`;
    if (isApiError(error) && error.kind === 'not-found') return `there is no ${id}`;
    throw error;
  }
}
