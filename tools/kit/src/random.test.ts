import { describe, expect, it } from 'vitest';
import { createRandom, draw } from './random.js';

const numbers = (seed: number | string) => Array.from({ length: 3 }, createRandom(seed));

describe('createRandom', () => {
  it('gives the numbers of mulberry32', () => {
    expect(numbers(0)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  it('hashes a text to its seed, as FNV-1a does', () => {
    expect(numbers('')).toEqual(numbers(0x811c9dc5));
    expect(numbers('a')).toEqual(numbers(0xe40c292c));
  });

  it('gives the same numbers for the same seed, and others for another', () => {
    expect(numbers('1/7')).toEqual(numbers('1/7'));
    expect(numbers('1/8')).not.toEqual(numbers('1/7'));
  });
});

describe('draw', () => {
  const things = [
    { name: 'rare', weight: 1 },
    { name: 'common', weight: 3 },
  ];

  it('draws by weight', () => {
    expect(draw(things, () => 0.24)).toHaveProperty('name', 'rare');
    expect(draw(things, () => 0.26)).toHaveProperty('name', 'common');
    expect(draw(things, () => 1)).toHaveProperty('name', 'common');
  });

  it('refuses to draw from nothing', () => {
    expect(() => draw([], () => 0)).toThrow(RangeError);
  });
});
