import fc from 'fast-check';
import { expect } from 'vitest';
import type { ModelRun, Move, Reply } from '../run-model.js';

interface Person {
  readonly id: string;
  readonly username: string;
  readonly phone_number: string;
  readonly avatar_url: string | null;
  readonly display_name: string | null;
  readonly conversation_id: string;
  readonly last_active_at: number | null;
  readonly created_at: number;
}

/** All contacts, newest first. */
interface Model {
  contacts: Person[];
}

const NOW = 1_771_500_000_000;
const ID = expect.stringMatching(/^[A-Za-z0-9]{16}$/);

/** An index of a contact, from the newest; some are of nobody. */
const which = fc.nat({ max: 7 });
/** Few names, so that many are taken. */
const username = fc.constantFrom('mira', 'tomek', 'ada', 'Ada', 'noor', 'kofi');
const phone = fc.constantFrom('1', '48-22-555-0110', '+1 (202) 555-0143');
const avatar_url = fc.constantFrom('https://files.example.com/a.png', 'https://x.example/b');
const display_name = fc.string({ maxLength: 12 });

const idOf = (model: Model, index: number) => model.contacts[index]?.id ?? 'nobody';
const at = (model: Model, index: number) => `/v1/contacts/${idOf(model, index)}`;
const ok = (body: unknown, status = 200): Reply => ({ status, body });
const refusal = (status: number, type: string): Reply => ({
  status,
  body: expect.objectContaining({ type }),
});
const notFound = refusal(404, 'not_found_error');

const taken: Reply = {
  status: 422,
  body: expect.objectContaining({ errors: { username: ['The username has already been taken'] } }),
};

const isTaken = (model: Model, name: string | undefined, id?: string) =>
  model.contacts.some((contact) => contact.username === name && contact.id !== id);

const retrieve = which.map(
  (index): Move<Model> => ({
    send: (model) => ({ method: 'GET', path: at(model, index) }),
    expect: ({ contacts }) => (contacts[index] ? ok(contacts[index]) : notFound),
  }),
);

const remove = which.map(
  (index): Move<Model> => ({
    send: (model) => ({ method: 'DELETE', path: at(model, index) }),
    expect(model) {
      const contact = model.contacts[index];
      if (!contact) return notFound;
      model.contacts = model.contacts.filter(({ id }) => id !== contact.id);
      return ok({ id: contact.id, deleted: true });
    },
  }),
);

const create = fc
  .record(
    { username, phone_number: phone, avatar_url, display_name },
    { requiredKeys: ['username', 'phone_number'] },
  )
  .map(
    (body): Move<Model> => ({
      send: () => ({ method: 'POST', path: '/v1/contacts', body }),
      expect(model, reply) {
        if (isTaken(model, body.username)) return taken;
        const { id, conversation_id } = reply.body as Person;
        const fixed = { last_active_at: null, created_at: NOW / 1000 };
        const contact = { avatar_url: null, display_name: null, ...body, ...fixed, id, conversation_id };
        expect(model.contacts.map((other) => other.id)).not.toContain(id);
        model.contacts.unshift(contact);
        return ok({ ...contact, id: ID, conversation_id: ID }, 201);
      },
    }),
  );

const update = fc
  .tuple(
    which,
    fc.record(
      {
        username,
        phone_number: phone,
        avatar_url: fc.option(avatar_url),
        display_name: fc.option(display_name),
      },
      { requiredKeys: [] },
    ),
  )
  .map(
    ([index, body]): Move<Model> => ({
      send: (model) => ({ method: 'PUT', path: at(model, index), body }),
      expect(model) {
        const contact = model.contacts[index];
        if (!contact) return notFound;
        if (isTaken(model, body.username, contact.id)) return taken;
        const changed: Person = Object.assign({}, contact, body);
        model.contacts[index] = changed;
        return ok(changed);
      },
    }),
  );

const limit = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const cursor = fc.option(fc.tuple(fc.constantFrom('starting_after', 'ending_before'), which), {
  nil: undefined,
});

const list = fc.tuple(limit, cursor).map(
  ([count, place]): Move<Model> => ({
    send(model) {
      const query = new URLSearchParams();
      if (count !== undefined) query.set('limit', String(count));
      if (place) query.set(place[0], idOf(model, place[1]));
      return { method: 'GET', path: `/v1/contacts?${query}` };
    },
    expect({ contacts }) {
      const size = count ?? 10;
      if (!place) return ok({ has_more: contacts.length > size, data: contacts.slice(0, size) });
      const [name, index] = place;
      if (!contacts[index]) return refusal(400, 'invalid_request');
      const rest = name === 'starting_after' ? contacts.slice(index + 1) : contacts.slice(0, index);
      const data = name === 'starting_after' ? rest.slice(0, size) : rest.slice(-size);
      return ok({ has_more: rest.length > size, data });
    },
  }),
);

const wrong = fc
  .constantFrom<[string, string, unknown, number]>(
    ['POST', '/v1/contacts', { username: 'x' }, 400],
    ['POST', '/v1/contacts', { username: 'x', phone_number: '1', avatar_url: 'no url' }, 422],
    ['GET', '/v1/contacts?limit=0', undefined, 400],
    ['GET', '/v1/contacts?limit=101', undefined, 400],
  )
  .map(
    ([method, path, body, status]): Move<Model> => ({
      send: () => ({ method, path, body }),
      expect: () => ({ status, body: expect.anything() }),
    }),
  );

/** A run of DigiVault. */
export const digivaultRun: ModelRun<Model> = {
  provider: 'digivault',
  options: { now: () => NOW },
  createModel: (contacts) => ({ contacts: [...contacts].reverse() as Person[] }),
  headers: { authorization: 'Bearer test' },
  moves: [list, list, create, create, create, retrieve, update, remove, wrong],
};
