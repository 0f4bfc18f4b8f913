import {
  answerSchema,
  itemsAt,
  nameOfReference,
  type PlacedOperation,
  resolve,
  schemaAt,
  successOf,
  type Violation,
} from '../spec/document.js';
import type { Operation, Pagination, Parameter, Schema, SpecDocument } from '../spec/openapi.js';

/** What each style has to say, and what it may say beside that. */
const MEMBERS = {
  cursor: { needed: ['request', 'items', 'cursor', 'more'], more: ['limit', 'defaults'] },
  'body-cursor': { needed: ['request', 'items', 'next'], more: ['limit', 'more', 'defaults'] },
  offset: { needed: ['request', 'items', 'limit'], more: ['defaults'] },
  page: { needed: ['request', 'items'], more: ['limit', 'size', 'more', 'total', 'defaults'] },
  link: { needed: ['request', 'items'], more: ['limit', 'defaults'] },
} as const;

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
      ...cursorMessages(document, placed, pagination),
    );
  return messages.map((message) => ({ pointer: `${pointer}/x-pagination`, message }));
}

function memberMessages(pagination: Pagination): string[] {
  const { style } = pagination;
  if (!Object.hasOwn(MEMBERS, style))
    return [`has no style '${String(style)}'; write ${Object.keys(MEMBERS).join(', ')}.`];
  const { needed, more } = MEMBERS[style];
  const known: readonly string[] = ['style', ...needed, ...more];
  const missing = needed
    .filter((member) => pagination[member] === undefined)
    .map((member) => `needs '${member}'.`);
  if (style === 'page' && (pagination.limit === undefined) === (pagination.size === undefined))
    missing.push("needs one of 'limit' and 'size'.");
  const unknown = Object.keys(pagination).filter((member) => !known.includes(member));
  return [
    ...missing,
    ...unknown.map((member) => `has no member '${member}' in style ${style}; remove it.`),
    ...typeMessages(pagination),
  ];
}

/** Redocly knows nothing of extensions. */
function typeMessages({ size = 1, defaults = {}, ...paths }: Pagination): string[] {
  const wrong = Object.entries(paths).filter(([, path]) => typeof path !== 'string');
  return [
    ...wrong.map(([member]) => `'${member}' must be a string.`),
    ...(Number.isInteger(size) ? [] : ["'size' must be a whole number."]),
    ...(isMapping(defaults) ? [] : ["'defaults' must be a mapping."]),
  ];
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function queryMessages(
  document: SpecDocument,
  { operation }: PlacedOperation,
  { request, limit, defaults = {} }: Pagination,
): string[] {
  const inQuery = queryParametersOf(document, operation);
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

function queryParametersOf(document: SpecDocument, { parameters = [] }: Operation): Parameter[] {
  return parameters
    .map((entry) => resolve<Parameter>(document, entry))
    .filter((parameter) => parameter.in === 'query');
}

function answerMessages(
  document: SpecDocument,
  { operation }: PlacedOperation,
  { style, items, cursor, next, more, total }: Pagination,
): string[] {
  const answer = answerSchema(document, operation);
  const item = itemsAt(document, answer, items);
  if (!nameOfReference(item)) return [`items '${items}' must lead to an array of a named schema.`];
  const paths = { next, more, total };
  const lost = Object.entries(paths).filter(
    ([, path]) => path !== undefined && !schemaAt(document, answer, path),
  );
  return [
    ...lost.map(([member, path]) => `${member} '${path}' must lead to a member of the answer.`),
    ...(cursor && !schemaAt(document, item, cursor)
      ? [`cursor '${cursor}' must be a member of an item.`]
      : []),
    ...(style === 'link' && !hasLink(document, operation)
      ? ["the response of the success must declare the header 'Link'."]
      : []),
  ];
}

/** A cursor is sent as it was answered, and is no text where the query wants a number. */
function cursorMessages(
  document: SpecDocument,
  { operation }: PlacedOperation,
  { request, next }: Pagination,
): string[] {
  const answered = next && schemaAt(document, answerSchema(document, operation), next);
  const wanted = queryParametersOf(document, operation).find(({ name }) => name === request)?.schema;
  if (!answered || !wanted) return [];
  const types = typesOf(resolve<Schema>(document, answered)).filter((type) => type !== 'null');
  const fits = types.every((type) => typesOf(wanted).includes(type));
  return fits ? [] : [`next '${next}' must have the type of the query parameter '${request}'.`];
}

function typesOf({ type = [] }: Schema): string[] {
  return [type].flat();
}

function hasLink(document: SpecDocument, operation: Operation): boolean {
  const { headers = {} } = successOf(document, operation) ?? {};
  return Object.keys(headers).some((name) => name.toLowerCase() === 'link');
}
