import { createRandom, type World } from '../../state/context.js';
import { checkSize, StoreFullError, Table } from '../../state/table.js';
import { type BulkContact, type Contact, type ContactChanges, OF_BULK, readChanges } from './contact.js';
import type { SendblueQuirk } from './quirks.js';

/** An internal id that the spec shows, by the number of its contact. */
const SHOWN_IDS = new Map([['+12025550143', 'Zk3vQ8nT1rLw6XyB0aPd']]);

/** The contacts by number. */
export class ContactBook {
  readonly contacts: Table<Contact>;
  readonly #world: World<SendblueQuirk>;

  constructor(world: World<SendblueQuirk>) {
    this.#world = world;
    this.contacts = new Table({
      limit: world.maxContacts,
      isRow: ({ phone }) => typeof phone === 'string',
    });
  }

  /** The number that belongs to an internal id. */
  phoneOf(cid: string): string | undefined {
    const isIt = ({ phone }: Contact) => (SHOWN_IDS.get(phone) ?? internalIdOf(phone)) === cid;
    return this.contacts.slice(0).find(isIt)?.phone;
  }

  /** Makes a contact of a number that is new. */
  add(phone: string, changes: ContactChanges): Contact {
    const { tags = [], custom_variables = {} } = changes;
    const created_at = new Date(this.#world.now()).toISOString();
    const marks = { verified: false, opt_out: false };
    const contact: Contact = { phone, ...changes, tags, custom_variables, ...marks, created_at };
    this.contacts.set(phone, contact);
    return contact;
  }

  /** Changes a contact: custom variables are merged, everything else is replaced. */
  change(contact: Contact, changes: ContactChanges): Contact {
    const custom_variables = { ...contact.custom_variables, ...changes.custom_variables };
    const changed = checkSize({ ...contact, ...changes, custom_variables });
    this.contacts.set(contact.phone, changed);
    return changed;
  }

  /**
   * Makes sure that there is room for the numbers that are new.
   *
   * @throws {StoreFullError} when there is not
   */
  makeSureOfRoom(phones: readonly string[]): void {
    const news = new Set(phones.filter((phone) => !this.contacts.has(phone)));
    if (this.contacts.size + news.size > this.#world.maxContacts)
      throw new StoreFullError(
        `There is room for ${this.#world.maxContacts} contacts: reset the twin, or raise \`maxContacts\`.`,
      );
  }
}

const LENGTH = 20;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The internal id of a contact, which answers never contain and only the filter `cid` knows. Made from the number, so that
 * it need not be stored.
 */
export function internalIdOf(phone: string): string {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let index = 0; index < phone.length; index += 1)
    hash = Math.imul(hash ^ phone.charCodeAt(index), 0x01000193);
  return createRandom(hash).text(LENGTH, ALPHABET);
}

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
