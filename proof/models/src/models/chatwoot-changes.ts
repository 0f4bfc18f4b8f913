import fc from 'fast-check';
import type { Move } from '../run-model.js';
import {
  ACCOUNT,
  type Attributes,
  at,
  type Contact,
  find,
  idOf,
  label,
  type Model,
  notFound,
  ok,
  shown,
  which,
} from './chatwoot-model.js';

function forget(model: Model, { id }: Contact): void {
  model.contacts = model.contacts.filter((contact) => contact.id !== id);
  model.labels.delete(id);
  model.talks.delete(id);
}

export const remove = which.map(
  (index): Move<Model> => ({
    send: (model) => ({ method: 'DELETE', path: at(model, index) }),
    expect(model) {
      const contact = find(model, index);
      if (!contact) return notFound;
      forget(model, contact);
      return ok(undefined);
    },
  }),
);

function deepMerge(under: Attributes, over: Attributes): Attributes {
  const merged = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    const areObjects = [value, below].every(
      (one) => Object.prototype.toString.call(one) === '[object Object]',
    );
    merged[key] = areObjects ? deepMerge(below as Attributes, value as Attributes) : value;
  }
  return merged;
}

export const merge = fc.tuple(which, which).map(
  ([one, other]): Move<Model> => ({
    send: (model) => ({
      method: 'POST',
      path: `${ACCOUNT}/actions/contact_merge`,
      body: { base_contact_id: idOf(model, one), mergee_contact_id: idOf(model, other) },
    }),
    expect(model) {
      const [base, mergee] = [find(model, one), find(model, other)];
      if (!base || !mergee) return notFound;
      if (base !== mergee) {
        model.talks.set(base.id, [
          ...(model.talks.get(base.id) ?? []),
          ...(model.talks.get(mergee.id) ?? []),
        ]);
        forget(model, mergee);
        const merged: Contact = {
          ...base,
          name: [base.name, mergee.name].find((name) => name.trim() !== '') ?? base.name,
          email: base.email || mergee.email,
          phone_number: base.phone_number || mergee.phone_number,
          identifier: base.identifier || mergee.identifier,
          additional_attributes: deepMerge(mergee.additional_attributes, base.additional_attributes),
          custom_attributes: deepMerge(mergee.custom_attributes, base.custom_attributes),
          contact_inboxes: [...(base.contact_inboxes ?? []), ...(mergee.contact_inboxes ?? [])],
        };
        model.contacts = model.contacts.map((contact) => (contact === base ? merged : contact));
        return ok(shown(merged, 'false'));
      }
      return ok(shown(base, 'false'));
    },
  }),
);

export const destroyAttributes = fc.tuple(which, fc.subarray(['plan', 'city', 'company_name', 'seats'])).map(
  ([index, custom_attributes]): Move<Model> => ({
    send: (model) => ({
      method: 'POST',
      path: `${at(model, index)}/destroy_custom_attributes`,
      body: { custom_attributes },
    }),
    expect(model) {
      const contact = find(model, index);
      if (!contact) return notFound;
      const kept = { ...contact.custom_attributes };
      for (const key of custom_attributes) delete kept[key];
      const changed = { ...contact, custom_attributes: kept };
      model.contacts = model.contacts.map((other) => (other === contact ? changed : other));
      return ok({ payload: changed });
    },
  }),
);

export const addLabels = fc.tuple(which, fc.array(label, { maxLength: 4 })).map(
  ([index, labels]): Move<Model> => ({
    send: (model) => ({ method: 'POST', path: `${at(model, index)}/labels`, body: { labels } }),
    expect(model) {
      const contact = find(model, index);
      if (!contact) return notFound;
      const texts = labels
        .join(',')
        .split(',')
        .map((text) => text.trim());
      const set = texts.filter((text, place) => text !== '' && texts.indexOf(text) === place);
      model.labels.set(contact.id, set);
      return ok({ payload: set });
    },
  }),
);
