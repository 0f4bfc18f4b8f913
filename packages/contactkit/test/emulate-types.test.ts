import { expectTypeOf, it } from 'vitest';
import type { ContactPage } from '../src/contract/page.js';
import {
  type ChatwootContacts,
  type ChatwootRecord,
  type Contact,
  type Contacts,
  type ContactsProvider,
  createContacts,
  createRegistry,
  type DigivaultContacts,
  type DigivaultRecord,
  type Emulable,
  type EmulatedUpsert,
  emulate,
  type OrqContacts,
  type OrqRecord,
  type SendblueContacts,
  type SendblueRecord,
} from '../src/index.js';

// Held by the compiler (`tsc -p tsconfig.json`); the functions are not called.

it('what can be emulated is what can be built, or is native', () => {
  type Bulk = 'bulk.create' | 'bulk.delete';
  type TagChanges = 'tags.add' | 'tags.remove';
  type Tags = 'tags.list' | 'tags.set';
  type Finds = 'findBy.externalId' | 'findBy.phone' | 'findBy.email';
  expectTypeOf<Emulable<OrqContacts>>().toEqualTypeOf<
    'search' | 'count' | Bulk | TagChanges | 'upsert' | 'findBy.email' | Tags | 'findBy.externalId'
  >();
  expectTypeOf<Emulable<ChatwootContacts>>().toEqualTypeOf<
    | Bulk
    | TagChanges
    | 'upsert'
    | 'search'
    | 'count'
    | 'merge'
    | 'conversations'
    | Tags
    | 'attributes.remove'
    | Finds
  >();
  expectTypeOf<Emulable<SendblueContacts>>().toEqualTypeOf<
    'search' | TagChanges | 'count' | 'upsert' | 'verify' | Tags | Bulk | 'findBy.phone'
  >();
  expectTypeOf<Emulable<DigivaultContacts>>().toEqualTypeOf<
    'search' | 'count' | Bulk | 'upsert' | 'findBy.phone'
  >();
  expectTypeOf<Emulable<Contacts>>().toEqualTypeOf<
    'search' | 'count' | Bulk | TagChanges | 'upsert' | Finds
  >();
});

it('what cannot be built does not compile', () => {
  const mistaken = (
    digivault: ContactsProvider<DigivaultContacts>,
    sendblue: ContactsProvider<SendblueContacts>,
    orq: ContactsProvider<OrqContacts>,
    anyone: ContactsProvider,
  ) => {
    // @ts-expect-error DigiVault has no tags
    emulate(digivault, ['tags.add']);
    // @ts-expect-error nor a list of them, beside one that can be built
    emulate(digivault, ['search', 'tags.remove']);
    // @ts-expect-error Sendblue has no email
    emulate(sendblue, ['findBy.email']);
    // @ts-expect-error orq has no phone
    emulate(orq, ['findBy.phone']);
    // @ts-expect-error nobody can build it
    emulate(orq, ['merge']);
    // @ts-expect-error nobody can build it
    emulate(anyone, ['verify']);
    emulate(sendblue, ['upsert', 'search']);
  };
  expectTypeOf(mistaken).toBeFunction();
});

it('emulated operations are there, with the record of the provider, and no others', () => {
  const call = async (provider: ContactsProvider<OrqContacts>) => {
    const contacts = createContacts(emulate(provider, ['search', 'tags.add', 'upsert', 'findBy.email']));
    expectTypeOf(contacts).toExtend<OrqContacts>();
    expectTypeOf(await contacts.search('Ada')).toEqualTypeOf<ContactPage<OrqRecord>>();
    expectTypeOf(await contacts.tags.add('1', ['vip'])).toEqualTypeOf<string[]>();
    expectTypeOf(await contacts.tags.list('1')).toEqualTypeOf<string[]>();
    expectTypeOf(await contacts.findBy.email('ada@okafor.example')).toEqualTypeOf<Contact<OrqRecord>[]>();
    expectTypeOf(await contacts.findBy.externalId('crm-1')).toEqualTypeOf<Contact<OrqRecord>[]>();
    // @ts-expect-error it was not asked for
    await contacts.count();
    // @ts-expect-error it was not asked for
    await contacts.tags.remove('1', ['vip']);
  };
  expectTypeOf(call).toBeFunction();
});

it('an emulated upsert takes what create takes', () => {
  const call = async (provider: ContactsProvider<DigivaultContacts>) => {
    const { upsert } = createContacts(emulate(provider, ['upsert']));
    const phones = ['020 7946 0152'];
    const result = await upsert({ username: 'ada', phones }, { match: ['phone'] });
    expectTypeOf(result).toEqualTypeOf<EmulatedUpsert<DigivaultRecord>>();
    if (result.outcome === 'conflict') {
      expectTypeOf(result.candidates).toEqualTypeOf<Contact<DigivaultRecord>[]>();
    }
    await upsert({ username: 'ada', phones, tags: ['vip'] }, { lossy: 'drop', match: ['phone'] });
    // @ts-expect-error username is missing
    await upsert({ phones });
    // @ts-expect-error DigiVault has no tags
    await upsert({ username: 'ada', phones, tags: ['vip'] });
    // @ts-expect-error no such key
    await upsert({ username: 'ada', phones }, { match: ['username'] });
  };
  expectTypeOf(call).toBeFunction();
});

it('emulated bulk operations take what create takes', () => {
  const call = async (provider: ContactsProvider<OrqContacts>) => {
    const { bulk } = createContacts(emulate(provider, ['bulk.create']));
    const [result] = await bulk.create([{ externalId: 'crm-1' }]);
    if (result?.outcome === 'created') expectTypeOf(result.contact.raw).toEqualTypeOf<OrqRecord>();
    // @ts-expect-error externalId is missing
    await bulk.create([{ fullName: 'Ada' }]);
    // @ts-expect-error it was not asked for
    await bulk.delete(['1']);
  };
  expectTypeOf(call).toBeFunction();
});

it('a provider can be emulated for twice, and by names that are kept apart', () => {
  const call = async (provider: ContactsProvider<DigivaultContacts>) => {
    const names = ['search', 'count'] as const;
    const contacts = createContacts(emulate(emulate(provider, names), ['findBy.phone']));
    expectTypeOf(await contacts.count()).toEqualTypeOf<number>();
    expectTypeOf(await contacts.findBy.phone('1')).toEqualTypeOf<Contact<DigivaultRecord>[]>();
  };
  expectTypeOf(call).toBeFunction();
});

it('a registry has the contacts of each provider, by its names', () => {
  const call = async (
    crm: ContactsProvider<ChatwootContacts>,
    sms: ContactsProvider<SendblueContacts>,
    vault: ContactsProvider<DigivaultContacts>,
  ) => {
    const registry = createRegistry({ crm, sms, vault: emulate(vault, ['search']) });
    expectTypeOf(registry.crm).toEqualTypeOf<ChatwootContacts>();
    expectTypeOf(registry.sms).toEqualTypeOf<SendblueContacts>();
    expectTypeOf(await registry.vault.search('Ada')).toEqualTypeOf<ContactPage<DigivaultRecord>>();
    // @ts-expect-error no such name
    registry.mail;
    // @ts-expect-error Sendblue cannot merge
    await registry.sms.merge('1', '2');
    const { contacts, failures, next } = await registry.all.list();
    expectTypeOf(next).toEqualTypeOf<string | undefined>();
    expectTypeOf(failures[0]?.key).toEqualTypeOf<'crm' | 'sms' | 'vault' | undefined>();
    for (const { key, contact } of contacts) {
      if (key === 'crm') expectTypeOf(contact).toEqualTypeOf<Contact<ChatwootRecord>>();
      if (key === 'sms') expectTypeOf(contact.raw).toEqualTypeOf<SendblueRecord>();
      if (key === 'vault') expectTypeOf(contact.raw).toEqualTypeOf<DigivaultRecord>();
      // @ts-expect-error no such name
      if (key === 'mail') break;
    }
    for await (const each of registry.all.iterate()) {
      if ('error' in each) expectTypeOf(each.cursor).toEqualTypeOf<string | undefined>();
      else expectTypeOf(each.key).toEqualTypeOf<'crm' | 'sms' | 'vault'>();
    }
    // @ts-expect-error the name is taken
    createRegistry({ crm, all: sms });
  };
  expectTypeOf(call).toBeFunction();
});

it('a registry of providers that are not known has contacts of any', () => {
  const call = (providers: Record<string, ContactsProvider>) => {
    const registry = createRegistry(providers);
    expectTypeOf(registry.anything).toExtend<Contacts | undefined>();
  };
  expectTypeOf(call).toBeFunction();
});
