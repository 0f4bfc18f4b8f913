import { bodyViolations } from './body-rules.js';
import type { SpecDocument } from './openapi.js';
import { paginationViolations } from './pagination-rules.js';
import { parameterViolations } from './parameter-rules.js';
import { isReference, type PlacedOperation } from './resolve.js';
import { pointerTo, type Violation } from './spec-error.js';

const CALL_PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
const EXTENSIONS = new Set(['x-pagination']);

/** What breaks the rules in one operation. */
export function operationViolations(document: SpecDocument, placed: PlacedOperation): Violation[] {
  const pointer = pointerTo('paths', placed.path, placed.method);
  return [
    ...nameViolations(placed, pointer),
    ...proseViolations(placed, pointer),
    ...extensionViolations(placed, pointer),
    ...parameterViolations(document, placed, pointer),
    ...requestViolations(document, placed, pointer),
    ...responseViolations(document, placed, pointer),
    ...paginationViolations(document, placed, pointer),
  ];
}

function nameViolations({ operation }: PlacedOperation, pointer: string): Violation[] {
  const id = operation.operationId ?? '';
  if (CALL_PATH.test(id)) return [];
  return [
    { pointer: `${pointer}/operationId`, message: `'${id}' must be the call: 'contacts.bulk.create'.` },
  ];
}

function proseViolations({ operation }: PlacedOperation, pointer: string): Violation[] {
  return (['summary', 'description', 'externalDocs'] as const)
    .filter((member) => !operation[member])
    .map((member) => ({
      pointer: `${pointer}/${member}`,
      message: 'is missing; it becomes the doc comment.',
    }));
}

function extensionViolations({ operation }: PlacedOperation, pointer: string): Violation[] {
  return Object.keys(operation)
    .filter((member) => member.startsWith('x-') && !EXTENSIONS.has(member))
    .map((member) => ({
      pointer: `${pointer}/${member}`,
      message: 'is not an extension of specs/README.md.',
    }));
}

function requestViolations(
  document: SpecDocument,
  { operation }: PlacedOperation,
  pointer: string,
): Violation[] {
  const place = `${pointer}/requestBody`;
  if (!operation.requestBody) return [];
  if (!isReference(operation.requestBody))
    return [{ pointer: place, message: 'must be a $ref to components/requestBodies.' }];
  return bodyViolations(document, operation.requestBody, place, true);
}

function responseViolations(
  document: SpecDocument,
  { operation }: PlacedOperation,
  pointer: string,
): Violation[] {
  const entries = Object.entries(operation.responses ?? {});
  const successes = entries.filter(([status]) => status.startsWith('2'));
  const count: Violation[] =
    successes.length === 1
      ? []
      : [{ pointer: `${pointer}/responses`, message: 'must declare exactly one 2xx.' }];
  return count.concat(
    entries.flatMap(([status, response]) => {
      const place = `${pointer}/responses/${status}`;
      if (!/^[2-5]\d\d$/.test(status))
        return [{ pointer: place, message: 'must be one status, such as 404.' }];
      if (!isReference(response))
        return [{ pointer: place, message: 'must be a $ref to components/responses.' }];
      return bodyViolations(document, response, place, Number(status) >= 400);
    }),
  );
}
