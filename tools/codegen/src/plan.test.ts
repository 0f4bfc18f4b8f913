import { expect, it } from 'vitest';
import { goneOf } from './plan.js';
import type { Operation, SpecDocument } from './spec/openapi.js';

const ID = {
  name: 'note_id',
  in: 'path',
  required: true,
  example: 'n1',
  schema: { type: 'string' },
} as const;
const NOT_FOUND = { description: 'None.' };

function gone(operation: Operation, method: 'delete' | 'get' = 'delete') {
  const document: SpecDocument = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} };
  return goneOf(document, { path: '/notes/{note_id}', method, operation });
}

function answer(value: object) {
  return { description: '', content: { 'application/json': { examples: { deleted: { value } } } } };
}

it('is the example of the success, with the values of the path in place of their examples', () => {
  const responses = { 200: answer({ id: 'n1', deleted: true, status: 'OK' }), 404: NOT_FOUND };
  expect(gone({ parameters: [ID], responses })).toBe("({ id: noteId, deleted: true, status: 'OK' })");
});

it('is nothing where the success has no body', () => {
  expect(gone({ parameters: [ID], responses: { 204: { description: '' }, 404: NOT_FOUND } })).toBe(
    'undefined',
  );
});

it.each([
  ['another method', () => gone({ parameters: [ID], responses: { 200: answer({}), 404: NOT_FOUND } }, 'get')],
  ['a DELETE of many', () => gone({ parameters: [], responses: { 200: answer({}), 404: NOT_FOUND } })],
  ['a DELETE that declares no 404', () => gone({ parameters: [ID], responses: { 200: answer({}) } })],
])('is not there for %s', (_, result) => {
  expect(result()).toBeUndefined();
});
