import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreFullError, Table } from './table.js';

interface Row {
  id: string;
  email: string | null;
  isShown: boolean;
}

const createTable = (limit = 100) =>
  new Table<Row, 'email'>({
    limit,
    unique: { email: ({ email }) => email },
    isListed: ({ isShown }) => isShown,
  });

const row = (id: string, email: string | null = null, isShown = true): Row => ({ id, email, isShown });

describe('Table', () => {
  it('keeps the order of creation, also when a row is replaced', () => {
    const table = createTable();
    for (const id of ['a', 'b', 'c']) table.set(id, row(id));
    table.set('b', row('b', 'b@x.example'));
    expect(table.slice(0).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(table.newest(0, 2).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(table.newest(2, 9).map(({ id }) => id)).toEqual(['a']);
    expect(table.newest(3, 9)).toEqual([]);
  });

  it('finds a row by a unique value as long as it has it', () => {
    const table = createTable();
    table.set('a', row('a', 'one@x.example'));
    expect(table.find('email', 'one@x.example')?.id).toBe('a');
    table.set('a', row('a', 'two@x.example'));
    expect(table.find('email', 'one@x.example')).toBeUndefined();
    table.delete('a');
    expect(table.find('email', 'two@x.example')).toBeUndefined();
  });

  it('takes no more rows than it may, and says so', () => {
    const table = createTable(1);
    table.set('a', row('a'));
    table.set('a', row('a', 'still@x.example'));
    expect(() => table.set('b', row('b'))).toThrow(StoreFullError);
    expect(table.size).toBe(1);
  });

  it('takes the entries of another table', () => {
    const [first, second] = [createTable(), createTable()];
    first.set('a', row('a', 'one@x.example'));
    second.set('z', row('z'));
    second.load(first.entries());
    expect(second.entries()).toEqual(first.entries());
    expect(second.find('email', 'one@x.example')?.id).toBe('a');
  });

  it('does what an array and a filter do, whatever happens to it', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      fc.tuple(fc.constant('set'), id, fc.boolean()),
      fc.tuple(fc.constant('delete'), id),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const table = createTable();
        let rows: Row[] = [];
        for (const [what, key, isShown = true] of steps) {
          const known = rows.some((each) => each.id === key);
          const made = row(key, null, isShown);
          if (what === 'delete') {
            expect(table.delete(key)).toBe(known);
            rows = rows.filter((each) => each.id !== key);
          } else {
            table.set(key, made);
            rows = known ? rows.map((each) => (each.id === key ? made : each)) : [...rows, made];
          }
          expect(table.slice(0)).toEqual(rows);
          expect(table.listed()).toEqual(rows.filter((each) => each.isShown));
          expect(table.position(key)).toBe(rows.findIndex((each) => each.id === key));
        }
      }),
      { seed: 1 },
    );
  });
});
