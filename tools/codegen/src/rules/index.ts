import { objectsOf, operationsOf, type PlacedObject, pointerTo, type Violation } from '../spec/document.js';
import type { SpecDocument } from '../spec/openapi.js';
import { componentViolations, usageViolations } from './components.js';
import { documentViolations, securityViolations } from './document.js';
import { operationViolations, styleViolations } from './operation.js';

/** Everything in a document that breaks the rules of specs/README.md, but for the examples' values. */
export function houseRuleViolations(document: SpecDocument): Violation[] {
  return [
    ...documentViolations(document),
    ...securityViolations(document),
    ...extensionViolations(document),
    ...duplicateViolations(document),
    ...operationsOf(document).flatMap((placed) => operationViolations(document, placed)),
    ...styleViolations(document),
    ...componentViolations(document),
    ...usageViolations(document),
  ];
}

function duplicateViolations(document: SpecDocument): Violation[] {
  const seen = new Set<string>();
  return operationsOf(document).flatMap(({ path, method, operation: { operationId = '' } }) => {
    const repeated = seen.has(operationId);
    seen.add(operationId);
    const pointer = pointerTo('paths', path, method, 'operationId');
    return repeated ? [{ pointer, message: `'${operationId}' is taken; choose another name.` }] : [];
  });
}

/** Every extension that specs/README.md does not have, or that stands in the wrong place. */
function extensionViolations(document: SpecDocument): Violation[] {
  return [...objectsOf(document)].flatMap((placed) =>
    placed.isMap
      ? []
      : Object.keys(placed.value)
          .filter((key) => key.startsWith('x-'))
          .flatMap((key) => keyViolations(key, placed)),
  );
}

function keyViolations(key: string, { pointer, value }: PlacedObject): Violation[] {
  const message = messageOf(key, value);
  return message === undefined ? [] : [{ pointer: `${pointer}/${key}`, message }];
}

function messageOf(key: string, value: Record<string, unknown>): string | undefined {
  if (key === 'x-pagination')
    return value.responses ? undefined : 'belongs on an operation; move it to the one that returns a page.';
  if (key === 'x-client-option')
    return value.in === 'path' ? undefined : 'belongs on a path parameter; remove it here.';
  return 'is not an extension of specs/README.md; remove it, or give the reason for it on that page.';
}
