import { describe, expect, it } from 'vitest';
import { contactOf } from '../../test/memory-provider.js';
import type { ContactCreate, Lossy } from '../model/contact.js';
import { at, type FieldTable } from '../model/field-table.js';
import { decide, type UpsertDecision } from './upsert-decision.js';

describe('decide', () => {
  const FIELDS: FieldTable = {
    fullName: at('name'),
    emails: at('mail', { clear: true }),
    externalId: { create: 'key' },
    attributes: at('data'),
  };
  const ATTRIBUTES = { plan: 'gold', contactkit_company: 'Faro Labs' };
  const ada = contactOf('7', {
    fullName: 'Ada Okafor',
    emails: [{ value: 'ada@okafor.example' }],
    externalId: 'crm-77',
    attributes: ATTRIBUTES,
  });
  const exact = (to: string) => ({ outcome: 'exact' as const, to });
  const stashed = { outcome: 'stashed' as const, to: 'data.contactkit_company' };

  it.each<[string, ContactCreate, Lossy | undefined, Partial<UpsertDecision>]>([
    ['nothing differs', { fullName: 'Ada Okafor' }, undefined, { outcome: 'unchanged', mapping: {} }],
    [
      'a value differs',
      { fullName: 'Ada Faro', externalId: 'crm-77' },
      undefined,
      {
        outcome: 'updated',
        id: '7',
        changes: { fullName: 'Ada Faro' },
        mapping: { fullName: exact('name') },
      },
    ],
    [
      'an email differs in upper and lower case alone',
      { emails: ['ADA@okafor.example'] },
      undefined,
      { outcome: 'unchanged', mapping: {} },
    ],
    [
      'an attribute is new',
      { attributes: { seats: 4 } },
      undefined,
      { outcome: 'updated', changes: { attributes: { seats: 4 } }, mapping: { attributes: exact('data') } },
    ],
    [
      'what has no place is dropped',
      { company: 'Okafor Labs' },
      'drop',
      {
        outcome: 'unchanged',
        mapping: { company: { outcome: 'dropped', why: 'memory has no place for it.' } },
      },
    ],
    [
      'what has no place is stashed already',
      { company: 'Faro Labs' },
      'stash',
      { outcome: 'unchanged', mapping: { company: stashed } },
    ],
    [
      'what has no place is stashed anew',
      { company: 'Okafor Labs' },
      'stash',
      {
        outcome: 'updated',
        changes: { attributes: { contactkit_company: 'Okafor Labs' } },
        mapping: { company: stashed },
      },
    ],
  ])('%s', (_, contact, lossy, decision) => {
    const target = { name: 'memory', fields: FIELDS };
    expect(decide(target, [ada], contact, lossy)).toMatchObject(decision);
  });

  it.each<[string, ContactCreate, Partial<UpsertDecision>]>([
    ['is there', { company: 'Faro Labs' }, { outcome: 'unchanged' }],
    [
      'differs, among those that are there',
      { company: 'Okafor Labs' },
      { outcome: 'updated', changes: { attributes: { ...ATTRIBUTES, contactkit_company: 'Okafor Labs' } } },
    ],
    [
      'differs, among those that are given',
      { company: 'Okafor Labs', attributes: { plan: 'trial' } },
      { outcome: 'updated', changes: { attributes: { plan: 'trial', contactkit_company: 'Okafor Labs' } } },
    ],
  ])('where an update replaces all attributes, a stash %s', (_, contact, decision) => {
    const fields: FieldTable = { ...FIELDS, attributes: at('data', { clear: true, replaces: true }) };
    expect(decide({ name: 'memory', fields }, [ada], contact, 'stash')).toMatchObject(decision);
  });

  it('creates what nobody has, and leaves to the caller what several have', () => {
    const target = { name: 'memory', fields: FIELDS };
    const ben = contactOf('8', { fullName: 'Ben' });
    expect(decide(target, [], { fullName: 'Ada' }, undefined)).toEqual({ outcome: 'created' });
    const conflict = { outcome: 'conflict', candidates: [ada, ben] };
    expect(decide(target, [ada, ben], { fullName: 'Ada' }, undefined)).toEqual(conflict);
  });

  it('throws for a value that differs and can be neither changed nor lost', () => {
    const target = { name: 'memory', fields: FIELDS };
    expect(() => decide(target, [ada], { externalId: 'crm-78' }, undefined)).toThrow(
      "'externalId' on update",
    );
  });

  it('changes neither the contact that is there nor what was given', () => {
    const given = { company: 'Okafor Labs', attributes: { plan: 'trial' } };
    const before = structuredClone({ ada, given });
    decide({ name: 'memory', fields: FIELDS }, [ada], given, 'stash');
    expect({ ada, given }).toEqual(before);
  });
});
