import { describe, expect, it } from 'vitest';
import { Journal, type JournalEntry } from './journal.js';

type Unnumbered = Omit<JournalEntry, 'number'>;

const entry = (changes: Partial<Unnumbered> = {}): Unnumbered => ({
  at: 0,
  method: 'POST',
  path: '/v1/contacts',
  query: {},
  operation: 'contacts.create',
  body: { username: 'tomek', phone_number: '1' },
  status: 201,
  note: undefined,
  ...changes,
});

describe('Journal', () => {
  it('keeps the last thousand, in order', () => {
    const journal = new Journal();
    for (let count = 0; count < 1010; count += 1) journal.add(entry());
    const numbers = journal.list().map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, index) => index + 11));
    expect(journal.list(1008).map(({ number }) => number)).toEqual([1009, 1010]);
    journal.clear();
    expect(journal.list()).toEqual([]);
  });

  it('says when an expectation is met, and by what', () => {
    const journal = new Journal();
    journal.add(entry());
    const { met, matches, nearMisses } = journal.expect({
      operation: 'contacts.create',
      body: { username: 'tomek' },
    });
    expect([met, matches.length, nearMisses]).toEqual([true, 1, []]);
    expect(journal.expect({ method: 'POST', times: 2 }).met).toBe(false);
    expect(journal.expect({ method: 'DELETE', times: 0 }).met).toBe(true);
  });

  it('says what came nearest when it is not met, and how that differs', () => {
    const journal = new Journal();
    journal.add(entry({ method: 'GET', operation: 'contacts.list', body: undefined }));
    journal.add(entry({ body: { username: 'tomas', phone_number: '1' } }));
    const { met, nearMisses } = journal.expect({ operation: 'contacts.create', body: { username: 'tomek' } });
    expect(met).toBe(false);
    expect(nearMisses.map(({ entry: { number }, differences }) => [number, differences])).toEqual([
      [2, ['body.username: expected "tomek", was "tomas"']],
      [
        1,
        [
          'operation: expected "contacts.create", was "contacts.list"',
          'body: expected {"username":"tomek"}, was undefined',
        ],
      ],
    ]);
  });
});
