import type { Call, Responder } from '../../call.js';
import { textOf } from '../../memory/text-of.js';
import type { World } from '../../memory/world.js';
import type { Store } from '../create-store.js';
import { ok } from '../ok.js';
import { orderContacts } from '../order-contacts.js';
import type { ChatwootQuirk } from '../quirks.js';
import { PAGE_SIZE, readPage } from '../read-page.js';
import type { Show } from '../show-contact.js';
import { compileCondition } from './compile-condition.js';
import type { Filter } from './condition.js';
import { FilterError } from './filter-error.js';
import { joinConditions } from './join-conditions.js';

/** Makes what answers with the contacts that meet conditions, those too that the list leaves out. */
export function filterContacts(world: World<ChatwootQuirk>, store: Store, show: Show): Responder {
  const testOf = compileCondition(world, store);

  const find = ({ query, body }: Call) => {
    const { payload: conditions } = body as Filter;
    const rows = store.contacts.slice(0).filter(joinConditions(conditions, testOf));
    const { start, sent } = readPage(query.page);
    const page = orderContacts(rows, textOf(query.sort), world)(start, start + PAGE_SIZE);
    const payload = page.map((contact) => show(contact, query));
    return ok({ meta: { count: rows.length, current_page: sent }, payload });
  };

  return (call) => {
    try {
      return find(call);
    } catch (error) {
      if (!(error instanceof FilterError)) throw error;
      return { ...world.declared(call.operation, 422), body: { error: error.message } };
    }
  };
}
