import { expectTypeOf, it } from 'vitest';
import type { RawOf } from '../src/contract/contacts.js';
import type { ContactPage } from '../src/contract/page.js';
import {
  type ChatwootContacts,
  type ChatwootRecord,
  type Contact,
  type ContactCreate,
  type ContactField,
  type Contacts,
  type ContactsProvider,
  type ContactUpdate,
  chatwoot,
  createChatwoot,
  createContacts,
  createDigivault,
  createOrq,
  createSendblue,
  type DigivaultContacts,
  type DigivaultRecord,
  digivault,
  type OrqContacts,
  type OrqRecord,
  orq,
  type SendblueContacts,
  type SendblueRecord,
  sendblue,
  type WrittenContact,
} from '../src/index.js';

// Held by the compiler (`tsc -p tsconfig.json`); the functions are not called.

it('the contacts of each provider have a name', () => {
  const open = () => ({
    orq: createContacts(orq(createOrq())),
    chatwoot: createContacts(chatwoot(createChatwoot())),
    sendblue: createContacts(sendblue(createSendblue())),
    digivault: createContacts(digivault(createDigivault())),
  });
  type Opened = ReturnType<typeof open>;
  expectTypeOf<Opened['orq']>().toEqualTypeOf<OrqContacts>();
  expectTypeOf<Opened['chatwoot']>().toEqualTypeOf<ChatwootContacts>();
  expectTypeOf<Opened['sendblue']>().toEqualTypeOf<SendblueContacts>();
  expectTypeOf<Opened['digivault']>().toEqualTypeOf<DigivaultContacts>();
});

it('raw is the record of the provider', () => {
  expectTypeOf<RawOf<OrqContacts>>().toEqualTypeOf<OrqRecord>();
  expectTypeOf<RawOf<ChatwootContacts>>().toEqualTypeOf<ChatwootRecord>();
  expectTypeOf<RawOf<SendblueContacts>>().toEqualTypeOf<SendblueRecord>();
  expectTypeOf<RawOf<DigivaultContacts>>().toEqualTypeOf<DigivaultRecord>();
});

it('every method returns the record of the provider', () => {
  const call = async (contacts: SendblueContacts) => {
    expectTypeOf(await contacts.retrieve('1')).toEqualTypeOf<Contact<SendblueRecord>>();
    expectTypeOf(await contacts.list()).toEqualTypeOf<ContactPage<SendblueRecord>>();
    const phones = ['+12025550143'];
    expectTypeOf(await contacts.create({ phones })).toEqualTypeOf<WrittenContact<SendblueRecord>>();
    expectTypeOf(await contacts.update('1', {})).toEqualTypeOf<WrittenContact<SendblueRecord>>();
    for await (const each of contacts.iterate()) expectTypeOf(each).toEqualTypeOf<Contact<SendblueRecord>>();
    for await (const { next } of contacts.pages()) expectTypeOf(next).toEqualTypeOf<string | undefined>();
  };
  expectTypeOf(call).toBeFunction();
});

it('contacts of any provider fit where none is named', () => {
  expectTypeOf<OrqContacts>().toExtend<Contacts>();
  expectTypeOf<ChatwootContacts>().toExtend<Contacts>();
  expectTypeOf<SendblueContacts>().toExtend<Contacts>();
  expectTypeOf<DigivaultContacts>().toExtend<Contacts>();
  expectTypeOf<ContactsProvider<OrqContacts>>().toExtend<ContactsProvider>();
  expectTypeOf<ContactsProvider<ChatwootContacts>>().toExtend<ContactsProvider>();
  expectTypeOf<ContactsProvider<SendblueContacts>>().toExtend<ContactsProvider>();
  expectTypeOf<ContactsProvider<DigivaultContacts>>().toExtend<ContactsProvider>();
  expectTypeOf<Contact>().toHaveProperty('raw').toEqualTypeOf<unknown>();
});

it('contacts of one provider do not fit where those of another are named', () => {
  expectTypeOf<DigivaultContacts>().not.toExtend<OrqContacts>();
  expectTypeOf<OrqContacts>().not.toExtend<DigivaultContacts>();
  expectTypeOf<Contacts>().not.toExtend<SendblueContacts>();
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
  };
  expectTypeOf(mistaken).toBeFunction();
});

it('phones and emails of a contact can be written as they are', () => {
  expectTypeOf<Pick<Contact, 'phones' | 'emails'>>().toExtend<ContactCreate>();
});
