import { expectTypeOf, it } from 'vitest';
import {
  type ChatwootRecord,
  type Contact,
  type ContactCreate,
  type ContactField,
  type ContactPage,
  type Contacts,
  type ContactsProvider,
  type ContactUpdate,
  chatwoot,
  createChatwoot,
  createContacts,
  createDigivault,
  createOrq,
  createSendblue,
  type DigivaultRecord,
  digivault,
  type OrqRecord,
  orq,
  type SendblueRecord,
  sendblue,
} from '../src/index.js';

// Held by the compiler (`tsc -p tsconfig.json`); the functions are not called.

it('raw is the record of the provider', () => {
  const open = () => ({
    orq: createContacts(orq(createOrq())),
    chatwoot: createContacts(chatwoot(createChatwoot())),
    sendblue: createContacts(sendblue(createSendblue())),
    digivault: createContacts(digivault(createDigivault())),
  });
  type Opened = ReturnType<typeof open>;
  expectTypeOf<Opened['orq']>().toEqualTypeOf<Contacts<OrqRecord>>();
  expectTypeOf<Opened['chatwoot']>().toEqualTypeOf<Contacts<ChatwootRecord>>();
  expectTypeOf<Opened['sendblue']>().toEqualTypeOf<Contacts<SendblueRecord>>();
  expectTypeOf<Opened['digivault']>().toEqualTypeOf<Contacts<DigivaultRecord>>();
});

it('every method returns the record of the provider', () => {
  type Sendblue = Contacts<SendblueRecord>;
  expectTypeOf<Awaited<ReturnType<Sendblue['retrieve']>>['raw']>().toEqualTypeOf<SendblueRecord>();
  expectTypeOf<Awaited<ReturnType<Sendblue['create']>>['raw']>().toEqualTypeOf<SendblueRecord>();
  expectTypeOf<Awaited<ReturnType<Sendblue['update']>>['raw']>().toEqualTypeOf<SendblueRecord>();
  expectTypeOf<Awaited<ReturnType<Sendblue['list']>>>().toEqualTypeOf<ContactPage<SendblueRecord>>();
  expectTypeOf<ReturnType<Sendblue['iterate']>>().toExtend<AsyncIterable<Contact<SendblueRecord>>>();
});

it('contacts of any provider fit where none is named', () => {
  expectTypeOf<Contacts<OrqRecord>>().toExtend<Contacts>();
  expectTypeOf<Contact>().toHaveProperty('raw').toEqualTypeOf<unknown>();
  expectTypeOf<ContactsProvider<OrqRecord>>().toExtend<ContactsProvider>();
});

it('a client is taken by the adapter of its own provider alone', () => {
  const mistaken = () => {
    // @ts-expect-error a client of orq
    sendblue(createOrq());
    // @ts-expect-error a client of Sendblue
    chatwoot(createSendblue());
  };
  expectTypeOf(mistaken).toBeFunction();
});

it('null clears on update, and is nothing that a contact is made of', () => {
  expectTypeOf<{ fullName: null; emails: null; tags: null }>().toExtend<ContactUpdate>();
  expectTypeOf<{ fullName: null }>().not.toExtend<ContactCreate>();
  expectTypeOf<ContactCreate>().toExtend<ContactUpdate>();
});

it('undefined is as good as absent, under exactOptionalPropertyTypes too', () => {
  expectTypeOf<{ [Field in ContactField]: undefined }>().toExtend<ContactCreate>();
});

it('a field that the model does not have does not compile', () => {
  const mistaken = async (contacts: Contacts) => {
    // @ts-expect-error misspelt
    await contacts.create({ fullname: 'Ada' });
    // @ts-expect-error the provider's word
    await contacts.update('1', { display_name: 'Ada' });
    // @ts-expect-error set by the provider
    await contacts.create({ createdAt: new Date() });
    // @ts-expect-error not in the facade
    await contacts.search({ query: 'Ada' });
  };
  expectTypeOf(mistaken).toBeFunction();
});

it('phones and emails of a contact can be written as they are', () => {
  expectTypeOf<Pick<Contact, 'phones' | 'emails'>>().toExtend<ContactCreate>();
});
