import fc from 'fast-check';
import { expect } from 'vitest';
import type { ModelRun, Move } from '../run-model.js';
import { addLabels, destroyAttributes, merge, remove } from './chatwoot-changes.js';
import { filter } from './chatwoot-filter.js';
import { ACCOUNT, CONTACTS, type Contact, type Model, NOW } from './chatwoot-model.js';
import { get, list, listInboxes, listLabels, listTalks, search } from './chatwoot-reads.js';
import { create, update } from './chatwoot-writes.js';

const wrong = fc
  .constantFrom<[string, string, unknown, number]>(
    ['POST', CONTACTS, { name: 'x' }, 422],
    ['POST', CONTACTS, { inbox_id: 9, phone_number: '0123' }, 422],
    ['POST', CONTACTS, { inbox_id: 9, email: 'x' }, 422],
    ['POST', CONTACTS, { inbox_id: 9, name: 'x'.repeat(256) }, 422],
    ['GET', `${CONTACTS}/search`, undefined, 422],
    ['GET', `${CONTACTS}/abc`, undefined, 404],
    ['POST', `${CONTACTS}/118/labels`, { labels: 'vip' }, 422],
    ['POST', `${ACCOUNT}/actions/contact_merge`, { base_contact_id: 118 }, 404],
    ['POST', `${CONTACTS}/filter`, {}, 422],
    ['POST', `${CONTACTS}/filter`, { payload: [{ attribute_key: 'name', filter_operator: 'is' }] }, 422],
    ['POST', `${CONTACTS}/118/destroy_custom_attributes`, { custom_attributes: 'plan' }, 422],
  )
  .map(
    ([method, path, body, status]): Move<Model> => ({
      send: () => ({ method, path, body }),
      expect: () => ({ status, body: expect.anything() }),
    }),
  );

/** A run of Chatwoot. */
export const chatwootRun: ModelRun<Model> = {
  provider: 'chatwoot',
  options: { now: () => NOW, contacts: 16 },
  createModel: (contacts) => ({
    contacts: structuredClone(contacts) as Contact[],
    labels: new Map([
      [97, ['customer']],
      [118, ['customer', 'vip']],
    ]),
    talks: new Map([[118, [88]]]),
    lastId: 134,
  }),
  headers: { api_access_token: 'test' },
  moves: [
    list,
    list,
    search,
    filter,
    create,
    create,
    create,
    update,
    update,
    get,
    remove,
    merge,
    addLabels,
    destroyAttributes,
    listInboxes,
    listLabels,
    listTalks,
    wrong,
  ],
};
