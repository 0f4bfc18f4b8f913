import { answerSchema, itemsAt, schemaAt } from './answers.js';
import type { Pagination, Parameter, SpecDocument } from './openapi.js';
import { nameOfReference, type PlacedOperation, resolve } from './resolve.js';
import type { Violation } from './spec-error.js';

const NEEDED = {
  cursor: ['request', 'items', 'cursor', 'more'],
  offset: ['request', 'items', 'limit'],
  page: ['request', 'items', 'size'],
} as const;
const KNOWN = new Set(['style', 'request', 'items', 'limit', 'size', 'cursor', 'more', 'total', 'defaults']);

/** What is wrong with the `x-pagination` of one operation. */
export function paginationViolations(
  document: SpecDocument,
  placed: PlacedOperation,
  pointer: string,
): Violation[] {
  const pagination = placed.operation['x-pagination'];
  if (!pagination) return [];
  const messages = memberMessages(pagination);
  if (messages.length === 0)
    messages.push(
      ...queryMessages(document, placed, pagination),
      ...answerMessages(document, placed, pagination),
    );
  return messages.map((message) => ({ pointer: `${pointer}/x-pagination`, message }));
}

function memberMessages(pagination: Pagination): string[] {
  const needed = NEEDED[pagination.style];
  if (!needed) return [`has no style '${String(pagination.style)}'; write cursor, offset or page.`];
  const missing = needed
    .filter((member) => pagination[member] === undefined)
    .map((member) => `needs '${member}'.`);
  const unknown = Object.keys(pagination).filter((member) => !KNOWN.has(member));
  return [...missing, ...unknown.map((member) => `has the unknown member '${member}'; remove it.`)];
}

function queryMessages(
  document: SpecDocument,
  { operation }: PlacedOperation,
  { request, limit, defaults = {} }: Pagination,
): string[] {
  const inQuery = (operation.parameters ?? [])
    .map((entry) => resolve<Parameter>(document, entry))
    .filter((parameter) => parameter.in === 'query');
  const names = [request, ...(limit === undefined ? [] : [limit]), ...Object.keys(defaults)];
  const unknown = names.filter((name) => !inQuery.some((parameter) => parameter.name === name));
  const size = inQuery.find(({ name }) => name === limit)?.schema;
  return [
    ...unknown.map((name) => `'${name}' must be a query parameter of this operation.`),
    ...(['default', 'maximum'] as const)
      .filter((member) => size && typeof size[member] !== 'number')
      .map((member) => `the schema of '${limit}' needs a ${member}.`),
  ];
}

function answerMessages(
  document: SpecDocument,
  { operation }: PlacedOperation,
  { items, cursor, more, total }: Pagination,
): string[] {
  const answer = answerSchema(document, operation);
  const item = itemsAt(document, answer, items);
  if (!nameOfReference(item)) return [`items '${items}' must lead to an array of a named schema.`];
  const paths = { more, total };
  const lost = Object.entries(paths).filter(
    ([, path]) => path !== undefined && !schemaAt(document, answer, path),
  );
  return [
    ...lost.map(([member, path]) => `${member} '${path}' must lead to a member of the answer.`),
    ...(cursor && !schemaAt(document, item, cursor)
      ? [`cursor '${cursor}' must be a member of an item.`]
      : []),
  ];
}
