import { describe, expect, it } from 'vitest';
import type { Contact } from '../src/index.js';
import { toContact as fromChatwoot } from '../src/providers/chatwoot.js';
import { toContact as fromDigivault } from '../src/providers/digivault.js';
import { toContact as fromOrq } from '../src/providers/orq.js';
import { toContact as fromSendblue } from '../src/providers/sendblue.js';
import { readPlaces } from './field-places.js';
import { providerNames } from './provider-cases.js';
import { chatwootRecord, digivaultRecord, orqRecord, sendblueRecord } from './records.js';

/** The contact of the record of each provider, with some members replaced. */
const CONTACTS = {
  orq: (members: object): Contact => fromOrq({ ...orqRecord, ...members }),
  chatwoot: (members: object): Contact => fromChatwoot({ ...chatwootRecord, ...members }),
  sendblue: (members: object): Contact => fromSendblue({ ...sendblueRecord, ...members }, 'contacts.list'),
  digivault: (members: object): Contact => fromDigivault({ ...digivaultRecord, ...members }),
};

describe.each(providerNames)('%s', (provider) => {
  it.each(['createdAt', 'updatedAt', 'lastActiveAt', 'verified'] as const)(
    'reads %s where it is, if it is',
    (field) => {
      const members: Partial<Record<string, string>> = readPlaces[field];
      const member = members[provider];
      const value = CONTACTS[provider]({})[field];
      if (member === undefined) expect(value).toBeUndefined();
      else expect(value).toBeDefined();
      expect(CONTACTS[provider]({ [member ?? '']: undefined })[field]).toBeUndefined();
    },
  );

  it('has an id that is text', () => {
    expect(CONTACTS[provider]({}).id).toBeTypeOf('string');
  });

  it('makes a contact with the same members as every other provider', () => {
    expect(Object.keys(CONTACTS[provider]({}))).toEqual(Object.keys(CONTACTS.orq({})));
  });
});
