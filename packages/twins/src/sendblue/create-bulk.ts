import type { BulkContact, Contact } from './contact.js';
import type { ContactBook } from './contact-book.js';
import { OF_BULK, readChanges } from './read-changes.js';

/**
 * Creates several contacts at once, all or none of them, and returns those that the answer is to show.
 *
 * A number that comes twice is known the second time.
 *
 * @throws {StoreFullError} when there is no room for all of them
 */
export function createBulk(
  book: ContactBook,
  people: readonly BulkContact[],
  skipsKnown: boolean,
): readonly Contact[] {
  book.makeSureOfRoom(people.map(({ phone }) => phone));
  /** By number, so that the answer has each contact once, as it is in the end. */
  const shown = new Map<string, Contact>();
  for (const person of people) {
    const { phone } = person;
    const known = book.contacts.get(phone);
    const changes = readChanges(person, OF_BULK);
    if (!known) shown.set(phone, book.add(phone, changes));
    else if (!skipsKnown) shown.set(phone, book.change(known, changes));
  }
  return [...shown.values()];
}
