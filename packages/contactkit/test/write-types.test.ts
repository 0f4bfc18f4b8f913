import { expectTypeOf, it } from 'vitest';
import type {
  ChatwootContacts,
  ChatwootCreate,
  ChatwootUpdate,
  ContactCreate,
  Contacts,
  ContactUpdate,
  DigivaultContacts,
  DigivaultCreate,
  DigivaultUpdate,
  MappingReport,
  OrqContacts,
  OrqCreate,
  OrqUpdate,
  SendblueBulkCreate,
  SendblueContacts,
  SendblueCreate,
  SendblueUpdate,
} from '../src/index.js';

// Held by the compiler (`tsc -p tsconfig.json`); the functions are not called.

/** The fields that must be given. */
type Required<Values> = {
  [Field in keyof Values]-?: undefined extends Values[Field] ? never : Field;
}[keyof Values];

/** The fields that `null` clears. */
type Clearable<Values> = {
  [Field in keyof Values]-?: null extends Values[Field] ? Field : never;
}[keyof Values];

const phones = ['+12025550143'];

it('each provider takes the fields that it stores', () => {
  type Orq = 'fullName' | 'emails' | 'avatarUrl' | 'tags' | 'attributes' | 'native';
  expectTypeOf<keyof OrqCreate>().toEqualTypeOf<Orq | 'externalId'>();
  expectTypeOf<keyof OrqUpdate>().toEqualTypeOf<Orq>();
  type Chatwoot =
    | 'fullName'
    | 'emails'
    | 'phones'
    | 'externalId'
    | 'avatarUrl'
    | 'company'
    | 'attributes'
    | 'blocked'
    | 'native';
  expectTypeOf<keyof ChatwootCreate>().toEqualTypeOf<Chatwoot>();
  expectTypeOf<keyof ChatwootUpdate>().toEqualTypeOf<Chatwoot>();
  type Sendblue = 'firstName' | 'lastName' | 'tags' | 'attributes' | 'native';
  expectTypeOf<keyof SendblueCreate>().toEqualTypeOf<Sendblue | 'phones'>();
  expectTypeOf<keyof SendblueBulkCreate>().toEqualTypeOf<Sendblue | 'phones' | 'company'>();
  expectTypeOf<keyof SendblueUpdate>().toEqualTypeOf<Sendblue | 'company'>();
  type Digivault = 'username' | 'phones' | 'avatarUrl' | 'fullName' | 'native';
  expectTypeOf<keyof DigivaultCreate>().toEqualTypeOf<Digivault>();
  expectTypeOf<keyof DigivaultUpdate>().toEqualTypeOf<Digivault>();
});

it('what a provider needs must be there', () => {
  expectTypeOf<Required<OrqCreate>>().toEqualTypeOf<'externalId'>();
  expectTypeOf<Required<ChatwootCreate>>().toEqualTypeOf<never>();
  expectTypeOf<Required<SendblueCreate>>().toEqualTypeOf<'phones'>();
  expectTypeOf<Required<SendblueBulkCreate>>().toEqualTypeOf<'phones'>();
  expectTypeOf<Required<DigivaultCreate>>().toEqualTypeOf<'username' | 'phones'>();
  expectTypeOf<
    Required<OrqUpdate> | Required<ChatwootUpdate> | Required<SendblueUpdate> | Required<DigivaultUpdate>
  >().toEqualTypeOf<never>();
  const mistaken = async (
    orq: OrqContacts,
    sendblue: SendblueContacts,
    digivault: DigivaultContacts,
    chatwoot: ChatwootContacts,
  ) => {
    // @ts-expect-error externalId is missing
    await orq.create({ fullName: 'Ada' });
    // @ts-expect-error it is missing, whatever may be lost
    await orq.create({ fullName: 'Ada', company: 'Okafor Labs' }, { lossy: 'drop' });
    // @ts-expect-error phones are missing
    await sendblue.create({ firstName: 'Ada' });
    // @ts-expect-error phones are missing
    await sendblue.upsert({ firstName: 'Ada' });
    // @ts-expect-error phones are missing in the second
    await sendblue.bulk.create([{ phones }, { firstName: 'Ada' }]);
    // @ts-expect-error phones are missing
    await digivault.create({ username: 'ada' });
    // @ts-expect-error username is missing
    await digivault.create({ phones });
    // @ts-expect-error username is missing, whatever may be lost
    await digivault.create({ phones }, { lossy: 'stash' });
    await chatwoot.create({});
  };
  expectTypeOf(mistaken).toBeFunction();
});

it('a field that a provider has no place for does not compile', () => {
  const mistaken = async (
    orq: OrqContacts,
    sendblue: SendblueContacts,
    digivault: DigivaultContacts,
    chatwoot: ChatwootContacts,
  ) => {
    // @ts-expect-error orq has no phones
    await orq.create({ externalId: 'crm-1', phones });
    // @ts-expect-error its external id cannot be changed
    await orq.update('1', { externalId: 'crm-2' });
    // @ts-expect-error the labels have a call of their own
    await chatwoot.create({ tags: ['vip'] });
    // @ts-expect-error the labels have a call of their own
    await chatwoot.update('1', { tags: ['vip'] });
    // @ts-expect-error Sendblue has no full name
    await sendblue.create({ phones, fullName: 'Ada Okafor' });
    // @ts-expect-error the company is for update, and for many
    await sendblue.create({ phones, company: 'Okafor Labs' });
    // @ts-expect-error the number is the id
    await sendblue.update('1', { phones });
    // @ts-expect-error DigiVault has no attributes
    await digivault.create({ username: 'ada', phones, attributes: {} });
    // @ts-expect-error DigiVault has no emails
    await digivault.update('1', { emails: ['ada@okafor.example'] });
    await sendblue.update('1', { company: 'Okafor Labs' });
    await sendblue.bulk.create([{ phones, company: 'Okafor Labs' }]);
  };
  expectTypeOf(mistaken).toBeFunction();
});

it('null clears what can be cleared', () => {
  expectTypeOf<Clearable<OrqUpdate>>().toEqualTypeOf<
    'fullName' | 'emails' | 'avatarUrl' | 'tags' | 'attributes'
  >();
  expectTypeOf<Clearable<ChatwootUpdate>>().toEqualTypeOf<'emails' | 'phones' | 'externalId'>();
  expectTypeOf<Clearable<SendblueUpdate>>().toEqualTypeOf<'tags'>();
  expectTypeOf<Clearable<DigivaultUpdate>>().toEqualTypeOf<'fullName' | 'avatarUrl'>();
  expectTypeOf<
    Clearable<OrqCreate> | Clearable<ChatwootCreate> | Clearable<SendblueCreate> | Clearable<DigivaultCreate>
  >().toEqualTypeOf<never>();
  const mistaken = async (chatwoot: ChatwootContacts, digivault: DigivaultContacts) => {
    // @ts-expect-error Chatwoot cannot clear a name
    await chatwoot.update('1', { fullName: null });
    // @ts-expect-error DigiVault cannot clear a phone number
    await digivault.update('1', { phones: null });
    await chatwoot.update('1', { phones: null });
  };
  expectTypeOf(mistaken).toBeFunction();
});

it('attributes are text at Sendblue alone', () => {
  const write = async (orq: OrqContacts, sendblue: SendblueContacts, chatwoot: ChatwootContacts) => {
    const attributes = { seats: 4, address: { city: 'Faro' } };
    await orq.create({ externalId: 'crm-1', attributes });
    await chatwoot.update('1', { attributes });
    await sendblue.update('1', { attributes: { Plan: 'Trial' } });
    // @ts-expect-error a number is not text
    await sendblue.create({ phones, attributes: { Seats: 4 } });
    // @ts-expect-error an object is not text
    await sendblue.update('1', { attributes });
    await sendblue.update('1', { attributes }, { lossy: 'stash' });
  };
  expectTypeOf(write).toBeFunction();
});

it('every field is taken when some may be lost', () => {
  type Model = Omit<ContactCreate, 'native'>;
  const everything: Model = { fullName: 'Ada', blocked: true, tags: ['vip'], company: 'Okafor Labs' };
  const changes: Omit<ContactUpdate, 'native'> = { ...everything, fullName: null, externalId: null };
  const write = async (orq: OrqContacts, sendblue: SendblueContacts, digivault: DigivaultContacts) => {
    await orq.create({ ...everything, externalId: 'crm-1' }, { lossy: 'drop' });
    await sendblue.create({ ...everything, phones }, { lossy: 'stash' });
    await sendblue.upsert({ ...everything, phones, fullName: 'Ada' }, { lossy: 'stash' });
    await sendblue.bulk.create([{ ...everything, phones }], { lossy: 'drop' });
    await digivault.create({ ...everything, username: 'ada', phones }, { lossy: 'drop' });
    await digivault.update('1', changes, { lossy: 'drop' });
    // @ts-expect-error nothing may be lost
    await digivault.update('1', { blocked: true }, { lossy: 'refuse' });
    // @ts-expect-error native members are not what may be lost
    await digivault.create({ username: 'ada', phones, native: { locale: 'nb' } }, { lossy: 'drop' });
    // @ts-expect-error nor of a change
    await digivault.update('1', { native: { locale: 'nb' } }, { lossy: 'drop' });
    // @ts-expect-error no such choice
    await digivault.update('1', {}, { lossy: 'ignore' });
    expectTypeOf(digivault.preview.create(everything)).toEqualTypeOf<MappingReport>();
    expectTypeOf(digivault.preview.update(changes, { lossy: 'drop' })).toEqualTypeOf<MappingReport>();
  };
  expectTypeOf(write).toBeFunction();
});

it('native takes what the model has no word for, in the words of the provider', () => {
  const write = async (
    orq: OrqContacts,
    sendblue: SendblueContacts,
    digivault: DigivaultContacts,
    chatwoot: ChatwootContacts,
    anyone: Contacts,
  ) => {
    const native = { additional_attributes: { city: 'Seattle' } };
    await chatwoot.create({ native: { ...native, inbox_id: 4, source_id: 'web-7' } });
    await chatwoot.update('1', { native });
    await sendblue.create({ phones, native: { assigned_to_email: 'dana@faro.example' } });
    await sendblue.update('1', { native: { sendblue_number: '+12025550100' } });
    await anyone.create({ native: { anything: 1 } });
    // @ts-expect-error the inbox is for create
    await chatwoot.update('1', { native: { inbox_id: 4 } });
    // @ts-expect-error the model has a word for it
    await chatwoot.create({ native: { identifier: 'crm-1' } });
    // @ts-expect-error the model has a word for it
    await sendblue.update('1', { native: { first_name: 'Ada' } });
    // @ts-expect-error the model has words for all of many
    await sendblue.bulk.create([{ phones, native: { assigned_to_email: 'dana@faro.example' } }]);
    // @ts-expect-error the model has words for all
    await orq.create({ externalId: 'crm-1', native: { locale: 'nb' } });
    // @ts-expect-error the model has words for all
    await digivault.update('1', { native: { locale: 'nb' } });
  };
  expectTypeOf(write).toBeFunction();
});
