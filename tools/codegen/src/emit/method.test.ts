import { expect, it } from 'vitest';
import { methodsOf, type PlannedMethod, planOf } from '../plan.js';
import { type Change, tinySpec } from '../tiny-spec.js';
import { emitMethod, emitSignature } from './method.js';

const LIST = '/paths/~1v1~1{account_id}~1notes/get';

function listAfter(...changes: Change[]): PlannedMethod {
  const [method] = methodsOf(planOf(tinySpec(...changes)).resources);
  if (!method) throw new Error('The plan has no method');
  return method;
}

it('asks for a query when one of its parameters is required', () => {
  const method = listAfter([`${LIST}/parameters/1/required`, true]);
  expect(emitSignature(method)).toContain('list(query: NotesListQuery, options?: CallOptions)');
  expect(emitMethod(method)).toContain('list(query, options) {');
});

it('keeps the summary that ends with its own mark', () => {
  expect(emitSignature(listAfter([`${LIST}/summary`, 'Which notes?']))).toContain('* Which notes?\n');
});

it('tells the refusals in the words of the spec, names with their capital', () => {
  const method = listAfter(['/components/responses/Refused/description', 'Tiny refuses. Ask them.']);
  expect(emitSignature(method)).toContain('@throws {ApiError} 401 Tiny refuses\n');
});

it('says that a method is deprecated', () => {
  expect(emitSignature(listAfter([`${LIST}/deprecated`, true]))).toContain('* @deprecated\n');
});

it('takes a path value that is bound once from the options of the client', () => {
  expect(emitMethod(listAfter())).toContain('path: { account_id: bound.accountId }');
});

it('takes a path value that is not bound as an argument', () => {
  const method = listAfter(['/components/parameters/Account/x-client-option']);
  expect(emitMethod(method)).toContain('path: { account_id: accountId }');
  expect(emitSignature(method)).toContain('list(accountId: number, query?');
});

it('takes the body before the query, where an operation has both', () => {
  const method = listAfter([`${LIST}/requestBody`, { $ref: '#/components/requestBodies/NoteCreate' }]);
  expect(emitSignature(method)).toContain(
    'list(body: NoteCreate, query?: NotesListQuery, options?: CallOptions)',
  );
  const code = emitMethod(method);
  expect(code).toContain('list(body, query = {}, options) {');
  expect(code).toMatch(/params: \{ path: .+, query \}, body \}/);
});
