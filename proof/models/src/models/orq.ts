import fc from 'fast-check';
import { expect } from 'vitest';
import type { ModelRun, Move, Reply } from '../run-model.js';

interface Row {
  readonly _id: string;
  readonly external_id: string;
  readonly tags: readonly string[];
  readonly created: string;
}

interface Model {
  /** Oldest first. */
  contacts: Row[];
  /** Ids of contacts that are gone, oldest first. */
  gone: string[];
  /** Which quirks are on: each list has metrics, cursors may be of contacts that are gone. */
  readonly quirks: boolean;
}

const LIST = '/v2/contacts';
const clock = { now: 0, steps: 0 };
/** Lets the clock stand still, go on or go back. */
const tick = () => {
  clock.steps += 1;
  clock.now += [0, 0, 1, -3, 60_000][clock.steps % 5] ?? 0;
};
const now = () => new Date(clock.now).toISOString();
const START = Date.parse('2026-06-01T00:00:00Z');
const USAGE = expect.objectContaining({ total_cost: expect.any(Number), error_rate: expect.any(Number) });

const external_id = fc.constantFrom('user_2041', 'a', 'b', 'C', 'c', 'ä/ö ?', 'x'.repeat(120));
const tag = fc.constantFrom('premium', 'beta', "it's", 'a b');
const members = {
  display_name: fc.option(fc.string({ maxLength: 5 })),
  email: fc.constantFrom('a@example.com', null),
  avatar_url: fc.constantFrom('https://img.example.com/a.png', null),
  tags: fc.array(tag, { maxLength: 2 }),
  metadata: fc.dictionary(fc.constantFrom('seats', 'more'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }),
};

/** A contact by its place, by its own id or the caller's; one that is gone; or nobody. */
const who = fc.oneof(
  fc.record({ place: fc.nat({ max: 6 }), by: fc.constantFrom<'_id' | 'external_id'>('_id', 'external_id') }),
  fc.record({ place: fc.nat({ max: 3 }), by: fc.constant<'gone'>('gone') }),
);
type Who = typeof who extends fc.Arbitrary<infer Value> ? Value : never;

const idOf = ({ contacts, gone }: Model, { place, by }: Who) =>
  (by === 'gone' ? gone[place] : contacts[place]?.[by]) ?? 'nobody';
const find = (model: Model, one: Who) => {
  const id = idOf(model, one);
  return model.contacts.find((contact) => contact._id === id || contact.external_id === id);
};
const at = (model: Model, one: Who) => `${LIST}/${encodeURIComponent(idOf(model, one))}`;

const ok = (body: unknown, status = 200): Reply => ({ status, body });
const notFound = ok({ error: 'Contact not found' }, 404);

const create = fc.record({ external_id, ...members }, { requiredKeys: ['external_id'] }).map(
  (body): Move<Model> => ({
    send() {
      tick();
      return { method: 'POST', path: LIST, body };
    },
    expect(model, reply) {
      if (model.contacts.some((contact) => contact.external_id === body.external_id))
        return ok(
          { code: '409', message: `A contact with the external_id ${body.external_id} already exists` },
          409,
        );
      const { _id, workspace_id } = reply.body as Row & { workspace_id: string };
      expect(_id).toMatch(/^contact_[0-9A-HJKMNP-TV-Z]{26}$/);
      for (const id of [...model.contacts.map((contact) => contact._id), ...model.gone])
        expect(_id > id, `${_id} sorts behind ${id}`).toBe(true);
      expect(workspace_id).toHaveLength(36);
      const empty = { display_name: null, email: null, avatar_url: null, tags: [], metadata: {} };
      const contact = { ...empty, ...body, _id, created: now(), updated: now() };
      model.contacts.push(contact);
      return ok({ ...contact, workspace_id }, 201);
    },
  }),
);

const retrieve = who.map(
  (one): Move<Model> => ({
    send: (model) => ({ method: 'GET', path: at(model, one) }),
    expect(model) {
      const contact = find(model, one);
      return contact ? ok(contact) : notFound;
    },
  }),
);

const update = fc.tuple(who, fc.option(fc.record(members, { requiredKeys: [] }), { nil: undefined })).map(
  ([one, body]): Move<Model> => ({
    send(model) {
      tick();
      const headers = { 'content-type': 'application/json' };
      return { method: 'PATCH', path: at(model, one), body, headers };
    },
    expect(model) {
      const contact = find(model, one);
      if (!contact) return ok({ message: 'Contact not found' }, 404);
      if (!body || Object.keys(body).length === 0) return ok(contact);
      const changed = { ...contact, ...body, updated: now() };
      model.contacts = model.contacts.map((other) => (other === contact ? changed : other));
      return ok(changed);
    },
  }),
);

const remove = who.map(
  (one): Move<Model> => ({
    send: (model) => ({ method: 'DELETE', path: at(model, one) }),
    expect(model) {
      const contact = find(model, one);
      if (!contact) return notFound;
      model.contacts = model.contacts.filter((other) => other !== contact);
      model.gone = [...model.gone, contact._id].slice(-3);
      return ok(undefined, 204);
    },
  }),
);

/** How tags are written in a query, by the caller's language. */
const WRITTEN: ((tags: readonly string[]) => string)[] = [
  (tags) => `tags=${encodeURIComponent(tags.join(','))}`,
  (tags) => tags.map((one) => `tags=${encodeURIComponent(one)}`).join('&'),
  (tags) => {
    const texts = tags.map((one) => (one.includes("'") ? `"${one}"` : `'${one}'`));
    return `tags=${encodeURIComponent(`[${texts.join(', ')}]`)}`;
  },
];

const list = fc
  .record(
    {
      limit: fc.constantFrom('1', '2', '3.0', '50'),
      after: who,
      before: who,
      tags: fc.array(tag, { minLength: 1, maxLength: 2 }),
      include_metrics: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((query) => fc.nat({ max: 2 }).map((style) => ({ ...query, style })))
  .map(
    ({ limit, after, before, tags, include_metrics, style }): Move<Model> => ({
      send(model) {
        const parts = [
          limit && `limit=${limit}`,
          after && `starting_after=${encodeURIComponent(idOf(model, after))}`,
          before && `ending_before=${encodeURIComponent(idOf(model, before))}`,
          tags && WRITTEN[model.quirks ? style : style % 2]?.(tags),
          include_metrics !== undefined && `include_metrics=${include_metrics}`,
        ];
        return { method: 'GET', path: `${LIST}?${parts.filter(Boolean).join('&')}` };
      },
      expect(model) {
        const isCursor = (id: string) =>
          model.contacts.some(({ _id }) => _id === id) || (model.quirks && model.gone.includes(id));
        for (const [name, one] of Object.entries({ starting_after: after, ending_before: before }))
          if (one && !isCursor(idOf(model, one)))
            return ok({ code: '400', message: `${name} must be the _id of a contact` }, 400);
        const size = Math.floor(Number(limit ?? 10));
        const isIn = ({ _id, tags: own }: Row) =>
          (!tags || tags.some((one) => own.includes(one))) &&
          (after ? _id < idOf(model, after) : !before || _id > idOf(model, before));
        const found = model.contacts.filter(isIn).reverse();
        const rows = before && !after ? found.slice(-size) : found.slice(0, size);
        const data = rows.map((row) => (model.quirks || include_metrics ? { ...row, metrics: USAGE } : row));
        return ok({ object: 'list', data, has_more: found.length > size });
      },
    }),
  );

const wrong = fc
  .constantFrom<[string, string, unknown]>(
    ['POST', LIST, { display_name: 'x' }],
    ['POST', LIST, { external_id: '' }],
    ['POST', LIST, { external_id: 'new', metadata: null }],
    ['PATCH', `${LIST}/user_2041`, { tags: null }],
    ['PATCH', `${LIST}/nobody`, { email: 'x' }],
    ['GET', `${LIST}?limit=51`, undefined],
    ['GET', `${LIST}?include_metrics=maybe`, undefined],
  )
  .map(
    ([method, path, body]): Move<Model> => ({
      send: () => ({ method, path, body }),
      expect: () => ok({ code: '400', message: expect.any(String) }, 400),
    }),
  );

/** A run of orq.ai, as it is or without its quirks. */
export function orqRun(quirks = true): ModelRun<Model> {
  const chosen = { 'metrics-always': quirks, 'python-lists': quirks, 'lasting-cursors': quirks };
  return {
    provider: 'orq',
    options: { now: () => clock.now, quirks: chosen },
    restart: () => void Object.assign(clock, { now: START, steps: 0 }),
    createModel: (contacts) => ({ contacts: [...contacts] as Row[], gone: [], quirks }),
    headers: { authorization: 'Bearer test' },
    moves: [list, list, list, create, create, create, retrieve, update, remove, wrong],
  };
}
