import { expectTypeOf, it } from 'vitest';
import type { With } from '../src/contract/operations.js';
import type { ContactPage } from '../src/contract/page.js';
import type {
  BulkCreateResult,
  BulkDeleteResult,
  ChatwootContacts,
  ChatwootConversation,
  ChatwootRecord,
  Contact,
  Contacts,
  Conversation,
  DigivaultContacts,
  OperationName,
  OrqContacts,
  OrqRecord,
  SavedUpsert,
  SendblueContacts,
  SendblueRecord,
} from '../src/index.js';

// Held by the compiler (`tsc -p tsconfig.json`); the functions are not called.

/** The operations of which these contacts have the method. */
type SupportedBy<C> = { [Name in OperationName]: C extends With<Name> ? Name : never }[OperationName];

it('orq.ai can be asked for what it does, and for nothing else', () => {
  const supported = async (contacts: OrqContacts) => {
    expectTypeOf(await contacts.tags.list('1')).toEqualTypeOf<string[]>();
    expectTypeOf(await contacts.tags.set('1', ['vip'])).toEqualTypeOf<string[]>();
    expectTypeOf(await contacts.findBy.externalId('crm-1')).toEqualTypeOf<Contact<OrqRecord>[]>();
  };
  const unsupported = async (contacts: OrqContacts) => {
    // @ts-expect-error no search
    await contacts.search('Ada');
    // @ts-expect-error no count
    await contacts.count();
    // @ts-expect-error no upsert
    await contacts.upsert({ externalId: 'crm-1' });
    // @ts-expect-error no merge
    await contacts.merge('1', '2');
    // @ts-expect-error no verify
    await contacts.verify('+12025550143');
    // @ts-expect-error no conversations
    await contacts.conversations('1');
    // @ts-expect-error no tags.add
    await contacts.tags.add('1', ['vip']);
    // @ts-expect-error no tags.remove
    await contacts.tags.remove('1', ['vip']);
    // @ts-expect-error no attributes.remove
    await contacts.attributes.remove('1', ['plan']);
    // @ts-expect-error no bulk.create
    await contacts.bulk.create([{ externalId: 'crm-1' }]);
    // @ts-expect-error no bulk.delete
    await contacts.bulk.delete(['1']);
    // @ts-expect-error no findBy.phone
    await contacts.findBy.phone('+12025550143');
    // @ts-expect-error no findBy.email
    await contacts.findBy.email('ada@okafor.example');
  };
  expectTypeOf<SupportedBy<OrqContacts>>().toEqualTypeOf<'tags.list' | 'tags.set' | 'findBy.externalId'>();
  expectTypeOf(supported).toBeFunction();
  expectTypeOf(unsupported).toBeFunction();
});

it('Chatwoot can be asked for what it does, and for nothing else', () => {
  const supported = async (contacts: ChatwootContacts) => {
    expectTypeOf(await contacts.search('Ada')).toEqualTypeOf<ContactPage<ChatwootRecord>>();
    expectTypeOf(await contacts.count()).toEqualTypeOf<number>();
    expectTypeOf(await contacts.merge('1', '2')).toEqualTypeOf<Contact<ChatwootRecord>>();
    expectTypeOf(await contacts.conversations('1')).toEqualTypeOf<Conversation<ChatwootConversation>[]>();
    expectTypeOf(await contacts.tags.list('1')).toEqualTypeOf<string[]>();
    expectTypeOf(await contacts.tags.set('1', ['vip'])).toEqualTypeOf<string[]>();
    expectTypeOf(await contacts.attributes.remove('1', ['plan'])).toEqualTypeOf<Contact<ChatwootRecord>>();
    expectTypeOf(await contacts.findBy.externalId('crm-1')).toEqualTypeOf<Contact<ChatwootRecord>[]>();
    expectTypeOf(await contacts.findBy.phone('+12025550143')).toEqualTypeOf<Contact<ChatwootRecord>[]>();
    expectTypeOf(await contacts.findBy.email('ada@okafor.example')).toEqualTypeOf<
      Contact<ChatwootRecord>[]
    >();
  };
  const unsupported = async (contacts: ChatwootContacts) => {
    // @ts-expect-error no upsert
    await contacts.upsert({ fullName: 'Ada' });
    // @ts-expect-error no verify
    await contacts.verify('+12025550143');
    // @ts-expect-error no tags.add
    await contacts.tags.add('1', ['vip']);
    // @ts-expect-error no tags.remove
    await contacts.tags.remove('1', ['vip']);
    // @ts-expect-error no bulk.create
    await contacts.bulk.create([{ fullName: 'Ada' }]);
    // @ts-expect-error no bulk.delete
    await contacts.bulk.delete(['1']);
  };
  expectTypeOf<SupportedBy<ChatwootContacts>>().toEqualTypeOf<
    | 'search'
    | 'count'
    | 'merge'
    | 'conversations'
    | 'tags.list'
    | 'tags.set'
    | 'attributes.remove'
    | 'findBy.externalId'
    | 'findBy.phone'
    | 'findBy.email'
  >();
  expectTypeOf(supported).toBeFunction();
  expectTypeOf(unsupported).toBeFunction();
});

it('Sendblue can be asked for what it does, and for nothing else', () => {
  const supported = async (contacts: SendblueContacts) => {
    expectTypeOf(await contacts.count()).toEqualTypeOf<number>();
    expectTypeOf(await contacts.upsert({ phones: ['+12025550143'] })).toEqualTypeOf<
      SavedUpsert<SendblueRecord>
    >();
    expectTypeOf(await contacts.verify('+12025550143')).toEqualTypeOf<void>();
    expectTypeOf(await contacts.tags.list('1')).toEqualTypeOf<string[]>();
    expectTypeOf(await contacts.tags.set('1', ['vip'])).toEqualTypeOf<string[]>();
    expectTypeOf(await contacts.bulk.create([{ phones: ['+12025550143'] }])).toEqualTypeOf<
      BulkCreateResult<SendblueRecord>[]
    >();
    expectTypeOf(await contacts.bulk.delete(['1'])).toEqualTypeOf<BulkDeleteResult[]>();
    expectTypeOf(await contacts.findBy.phone('+12025550143')).toEqualTypeOf<Contact<SendblueRecord>[]>();
  };
  const unsupported = async (contacts: SendblueContacts) => {
    // @ts-expect-error no search
    await contacts.search('Ada');
    // @ts-expect-error no merge
    await contacts.merge('1', '2');
    // @ts-expect-error no conversations
    await contacts.conversations('1');
    // @ts-expect-error no tags.add
    await contacts.tags.add('1', ['vip']);
    // @ts-expect-error no tags.remove
    await contacts.tags.remove('1', ['vip']);
    // @ts-expect-error no attributes.remove
    await contacts.attributes.remove('1', ['plan']);
    // @ts-expect-error no findBy.externalId
    await contacts.findBy.externalId('crm-1');
    // @ts-expect-error no findBy.email
    await contacts.findBy.email('ada@okafor.example');
  };
  expectTypeOf<SupportedBy<SendblueContacts>>().toEqualTypeOf<
    'count' | 'upsert' | 'verify' | 'tags.list' | 'tags.set' | 'bulk.create' | 'bulk.delete' | 'findBy.phone'
  >();
  expectTypeOf(supported).toBeFunction();
  expectTypeOf(unsupported).toBeFunction();
});

it('DigiVault can be asked for what it does, and for nothing else', () => {
  const unsupported = async (contacts: DigivaultContacts) => {
    // @ts-expect-error no search
    await contacts.search('Ada');
    // @ts-expect-error no count
    await contacts.count();
    // @ts-expect-error no upsert
    await contacts.upsert({ username: 'ada', phones: ['020 7946 0152'] });
    // @ts-expect-error no merge
    await contacts.merge('1', '2');
    // @ts-expect-error no verify
    await contacts.verify('+12025550143');
    // @ts-expect-error no conversations
    await contacts.conversations('1');
    // @ts-expect-error no tags.list
    await contacts.tags.list('1');
    // @ts-expect-error no tags.set
    await contacts.tags.set('1', ['vip']);
    // @ts-expect-error no tags.add
    await contacts.tags.add('1', ['vip']);
    // @ts-expect-error no tags.remove
    await contacts.tags.remove('1', ['vip']);
    // @ts-expect-error no attributes.remove
    await contacts.attributes.remove('1', ['plan']);
    // @ts-expect-error no bulk.create
    await contacts.bulk.create([{ username: 'ada', phones: ['020 7946 0152'] }]);
    // @ts-expect-error no bulk.delete
    await contacts.bulk.delete(['1']);
    // @ts-expect-error no findBy.externalId
    await contacts.findBy.externalId('crm-1');
    // @ts-expect-error no findBy.phone
    await contacts.findBy.phone('+12025550143');
    // @ts-expect-error no findBy.email
    await contacts.findBy.email('ada@okafor.example');
  };
  expectTypeOf<SupportedBy<DigivaultContacts>>().toEqualTypeOf<never>();
  expectTypeOf(unsupported).toBeFunction();
});

it('contacts of any provider can be asked for nothing that only some do', () => {
  const unsupported = async (contacts: Contacts) => {
    // @ts-expect-error search is not for all
    await contacts.search('Ada');
    // @ts-expect-error count is not for all
    await contacts.count();
    // @ts-expect-error upsert is not for all
    await contacts.upsert({ fullName: 'Ada' });
    // @ts-expect-error merge is not for all
    await contacts.merge('1', '2');
    // @ts-expect-error verify is not for all
    await contacts.verify('+12025550143');
    // @ts-expect-error conversations is not for all
    await contacts.conversations('1');
    // @ts-expect-error tags.list is not for all
    await contacts.tags.list('1');
    // @ts-expect-error tags.set is not for all
    await contacts.tags.set('1', ['vip']);
    // @ts-expect-error tags.add is not for all
    await contacts.tags.add('1', ['vip']);
    // @ts-expect-error tags.remove is not for all
    await contacts.tags.remove('1', ['vip']);
    // @ts-expect-error attributes.remove is not for all
    await contacts.attributes.remove('1', ['plan']);
    // @ts-expect-error bulk.create is not for all
    await contacts.bulk.create([{ fullName: 'Ada' }]);
    // @ts-expect-error bulk.delete is not for all
    await contacts.bulk.delete(['1']);
    // @ts-expect-error findBy.externalId is not for all
    await contacts.findBy.externalId('crm-1');
    // @ts-expect-error findBy.phone is not for all
    await contacts.findBy.phone('+12025550143');
    // @ts-expect-error findBy.email is not for all
    await contacts.findBy.email('ada@okafor.example');
  };
  expectTypeOf<SupportedBy<Contacts>>().toEqualTypeOf<never>();
  expectTypeOf(unsupported).toBeFunction();
});

it('supports() tells the compiler, too', () => {
  const asked = async (contacts: Contacts<OrqRecord>) => {
    if (contacts.supports('search')) await contacts.search('Ada');
    if (contacts.supports('count')) await contacts.count();
    if (contacts.supports('upsert')) await contacts.upsert({ fullName: 'Ada' });
    if (contacts.supports('merge')) await contacts.merge('1', '2');
    if (contacts.supports('verify')) await contacts.verify('+12025550143');
    if (contacts.supports('conversations')) await contacts.conversations('1');
    if (contacts.supports('tags.list')) await contacts.tags.list('1');
    if (contacts.supports('tags.set')) await contacts.tags.set('1', ['vip']);
    if (contacts.supports('tags.add')) await contacts.tags.add('1', ['vip']);
    if (contacts.supports('tags.remove')) await contacts.tags.remove('1', ['vip']);
    if (contacts.supports('attributes.remove')) await contacts.attributes.remove('1', ['plan']);
    if (contacts.supports('bulk.create')) await contacts.bulk.create([{ fullName: 'Ada' }]);
    if (contacts.supports('bulk.delete')) await contacts.bulk.delete(['1']);
    if (contacts.supports('findBy.externalId')) await contacts.findBy.externalId('crm-1');
    if (contacts.supports('findBy.phone')) await contacts.findBy.phone('+12025550143');
    if (contacts.supports('findBy.email')) await contacts.findBy.email('ada@okafor.example');
    if (contacts.supports('search')) {
      expectTypeOf(await contacts.search('Ada')).toEqualTypeOf<ContactPage<OrqRecord>>();
      // @ts-expect-error it was asked for another one
      await contacts.count();
    }
    if (contacts.supports('tags.list') && contacts.supports('tags.set')) {
      await contacts.tags.set('1', await contacts.tags.list('1'));
      // @ts-expect-error it was asked for others of the group
      await contacts.tags.add('1', ['vip']);
    }
    // @ts-expect-error the name of no operation
    contacts.supports('tags');
  };
  expectTypeOf(asked).toBeFunction();
});
