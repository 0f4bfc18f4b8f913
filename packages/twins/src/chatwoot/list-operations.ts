import type { Responder } from '../call.js';
import { textOf } from '../memory/text-of.js';
import type { World } from '../memory/world.js';
import type { Contact } from './contact.js';
import type { Store } from './create-store.js';
import { ok } from './ok.js';
import { orderContacts } from './order-contacts.js';
import type { ChatwootQuirk } from './quirks.js';
import { PAGE_SIZE, readPage } from './read-page.js';
import type { Show } from './show-contact.js';
import { splitLabels } from './split-labels.js';

/** Makes the operations that answer with pages: list and search. */
export function listOperations(
  world: World<ChatwootQuirk>,
  { contacts, labels }: Store,
  show: Show,
): Readonly<Record<'contacts.list' | 'contacts.search', Responder>> {
  return {
    'contacts.list': ({ query }) => {
      const wanted = query['labels[]'];
      const rows =
        wanted === undefined
          ? contacts.listed()
          : contacts.listed().filter(hasLabel(labels, [wanted].flat()));
      const { start, sent } = readPage(query.page);
      const page = orderContacts(rows, textOf(query.sort), world)(start, start + PAGE_SIZE);
      const payload = page.map((contact) => show(contact, query));
      return ok({ meta: { count: rows.length, current_page: sent }, payload });
    },
    'contacts.search': ({ query }) => {
      const rows = contacts.slice(0).filter(hasText(textOf(query.q) ?? ''));
      const { start, sent } = readPage(query.page);
      const found = orderContacts(rows, textOf(query.sort), world)(start, start + PAGE_SIZE + 1);
      const payload = found.slice(0, PAGE_SIZE).map((contact) => show(contact, query));
      const has_more = found.length > PAGE_SIZE;
      return ok({ meta: { count: payload.length, current_page: sent, has_more }, payload });
    },
  };
}

function hasLabel(labels: Store['labels'], texts: readonly string[]): (contact: Contact) => boolean {
  const wanted = new Set(splitLabels(texts));
  return ({ id }) => labels.get(String(id))?.labels.some((label) => wanted.has(label)) ?? false;
}

/** Case counts in the identifier alone. */
function hasText(text: string): (contact: Contact) => boolean {
  const exact = text.trim();
  const lower = exact.toLowerCase();
  return ({ name, email, phone_number, identifier, additional_attributes: { company_name } }) =>
    Boolean(
      name?.toLowerCase().includes(lower) ||
        email?.includes(lower) ||
        phone_number?.includes(lower) ||
        String(company_name ?? '')
          .toLowerCase()
          .includes(lower) ||
        identifier?.includes(exact),
    );
}
