import type { Look } from './bench.js';
import { expectRejection, expectSame, expectThat } from './expectation.js';

const REFUSED = { name: 'ArgumentError' };

/** What every provider does with its list. */
export const listChecks = {
  'iterate: every contact once': async ({ make, contacts }) => {
    const made = [await make(), await make(), await make()].map(({ id }) => id);
    const ids: string[] = [];
    for await (const { raw: _, ...contact } of contacts.iterate()) {
      ids.push(contact.id);
      if (contact.id !== made[0]) continue;
      const { raw: __, ...retrieved } = await contacts.retrieve(contact.id);
      expectSame(contact, retrieved, 'a contact of the list, and the one that is retrieved');
    }
    expectThat(new Set(ids).size === ids.length, 'no contact comes twice');
    for (const id of made) expectThat(ids.includes(id), `${id} is listed`);
  },

  'pages: go on from a cursor, and end without one': async ({ make, contacts }) => {
    for (let count = 0; count < 3; count += 1) await make();
    const all: string[] = [];
    for await (const { id } of contacts.iterate()) all.push(id);
    const walked: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await contacts.list({ limit: 2, cursor });
      walked.push(...page.contacts.map(({ id }) => id));
      expectThat(page.next !== cursor || cursor === undefined, 'a page leads to another one');
      cursor = page.next;
    } while (cursor !== undefined);
    expectSame(walked.toSorted(), all.toSorted(), 'what pages of two hold together');
  },

  'list: a limit is a whole number from 1': async ({ contacts }) => {
    for (const limit of [0, -1, 1.5])
      await expectRejection(contacts.list({ limit }), REFUSED, `limit ${limit}`);
    await contacts.list({ limit: 1_000_000 });
  },

  'list: a cursor is one of this provider': async ({ contacts }) => {
    const foreign = btoa(JSON.stringify(['elsewhere', '1'])).replaceAll('=', '');
    await expectRejection(contacts.list({ cursor: 'nonsense' }), REFUSED, 'a cursor that is none');
    await expectRejection(contacts.list({ cursor: foreign }), REFUSED, 'a cursor of another provider');
  },
} satisfies Record<string, Look>;
