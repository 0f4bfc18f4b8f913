import { expect, it } from 'vitest';
import { headerFaults } from './http-cell.js';

const declared = { 'Retry-After': { type: 'integer', minimum: 0 }, 'X-Region': { type: 'string' } };

it('finds no fault in headers that are there and keep their schemas', () => {
  expect(headerFaults(declared, { 'retry-after': '30', 'x-region': '30' })).toEqual([]);
});

it('finds a declared header that the answer lacks, or that has a wrong value', () => {
  expect(headerFaults(declared, { 'retry-after': 'soon' })).toEqual([
    'Retry-After is soon',
    'X-Region is absent',
  ]);
});
