import { checkSize } from '../memory/check-size.js';
import { StoreFullError } from '../memory/store-full-error.js';
import { Table } from '../memory/table.js';
import type { World } from '../memory/world.js';
import type { Contact, ContactChanges } from './contact.js';
import { internalIdOf } from './internal-id-of.js';
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
