import type { Pagination, Parameter, SpecDocument } from './openapi.js';
import { type PlacedOperation, resolve } from './resolve.js';
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
  const needed = NEEDED[pagination.style];
  const messages = needed
    ? membersMessages(pagination, needed)
    : [`has no style '${String(pagination.style)}'.`];
  const query = queryNames(document, placed);
  for (const name of [pagination.request, pagination.limit, ...Object.keys(pagination.defaults ?? {})]) {
    if (name !== undefined && !query.has(name))
      messages.push(`'${name}' is not a query parameter of this operation.`);
  }
  return messages.map((message) => ({ pointer: `${pointer}/x-pagination`, message }));
}

function membersMessages(pagination: Pagination, needed: readonly (keyof Pagination)[]): string[] {
  const missing = needed
    .filter((member) => pagination[member] === undefined)
    .map((member) => `needs '${member}'.`);
  const unknown = Object.keys(pagination).filter((member) => !KNOWN.has(member));
  return [...missing, ...unknown.map((member) => `has the unknown member '${member}'.`)];
}

function queryNames(document: SpecDocument, { operation }: PlacedOperation): Set<string> {
  const parameters = (operation.parameters ?? []).map((entry) => resolve<Parameter>(document, entry));
  return new Set(
    parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
  );
}
