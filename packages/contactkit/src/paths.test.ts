import { describe, expect, it } from 'vitest';
import { getAt, setAt } from './paths.js';

describe('getAt', () => {
  it.each([
    ['name', 'Mira'],
    ['profile.city', 'Faro'],
    ['profile', { city: 'Faro', note: null }],
    ['profile.note', null],
    ['profile.note.inner', undefined],
    ['profile.town', undefined],
    ['name.length', undefined],
    ['toString', undefined],
    ['profile.constructor', undefined],
  ])('finds at %j: %j', (path, found) => {
    expect(getAt({ name: 'Mira', profile: { city: 'Faro', note: null } }, path)).toEqual(found);
  });

  it('finds nothing in what is no object', () => {
    for (const value of [undefined, null, 5]) expect(getAt(value, 'name')).toBeUndefined();
  });
});

describe('setAt', () => {
  it.each([
    [{}, 'name', { name: 1 }],
    [{ name: 0, other: 2 }, 'name', { name: 1, other: 2 }],
    [{}, 'profile.city', { profile: { city: 1 } }],
    [{ profile: { note: 2 }, other: 3 }, 'profile.city', { profile: { note: 2, city: 1 }, other: 3 }],
    [{ profile: null }, 'profile.city', { profile: { city: 1 } }],
    [{ profile: 'text' }, 'profile.city', { profile: { city: 1 } }],
  ])('of %j at %s is %j', (object, path, result) => {
    const before = structuredClone(object);
    expect(setAt(object, path, 1)).toEqual(result);
    expect(object).toEqual(before);
  });
});
