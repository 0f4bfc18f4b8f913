import { expect, it } from 'vitest';
import { createRandom } from './context.js';
import { inventPerson, MOST_PEOPLE } from './fake-person.js';

it('invents people whom nobody can write to or call', () => {
  const random = createRandom(1);
  for (const number of [0, 99, 100, 12_345, MOST_PEOPLE - 1]) {
    const { email, phone } = inventPerson(number, random);
    expect(email).toMatch(/^[a-z.]+\.\d+@example\.com$/);
    expect(phone).toMatch(/^\+1[2-9]\d{2}55501\d{2}$/);
  }
});

it('invents no two with a number or an address in common', () => {
  const random = createRandom(1);
  const people = Array.from({ length: 2000 }, (_, number) => inventPerson(number, random));
  expect(new Set(people.map(({ email }) => email)).size).toBe(2000);
  expect(new Set(people.map(({ phone }) => phone)).size).toBe(2000);
});
