import { bodyViolations } from './body-rules.js';
import type { SpecDocument } from './openapi.js';
import { paginationViolations } from './pagination-rules.js';
import { parameterViolations } from './parameter-rules.js';
import type { PlacedOperation } from './resolve.js';
import { responseViolations } from './response-rules.js';
import { pointerTo, type Violation } from './spec-error.js';

const CALL_PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** What breaks the rules in one operation. */
export function operationViolations(document: SpecDocument, placed: PlacedOperation): Violation[] {
  const pointer = pointerTo('paths', placed.path, placed.method);
  return [
    ...nameViolations(placed, pointer),
    ...proseViolations(placed, pointer),
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
  const { summary, description, externalDocs } = operation;
  return Object.entries({ summary, description, 'externalDocs/url': externalDocs?.url })
    .filter(([, text]) => !text)
    .map(([member]) => ({
      pointer: `${pointer}/${member}`,
      message: 'is missing; write it, it becomes the doc comment.',
    }));
}

function requestViolations(
  document: SpecDocument,
  { operation }: PlacedOperation,
  pointer: string,
): Violation[] {
  if (!operation.requestBody) return [];
  return bodyViolations(document, operation.requestBody, `${pointer}/requestBody`, {
    home: 'requestBodies',
    mustHaveContent: true,
    mayBeText: false,
  });
}
