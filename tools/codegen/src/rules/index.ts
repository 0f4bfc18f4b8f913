import { objectsOf, operationsOf, type PlacedObject, type Violation } from '../spec/document.js';
import type { SpecDocument } from '../spec/openapi.js';
import { componentViolations, usageViolations } from './components.js';
import { documentViolations, referenceViolations, securityViolations } from './document.js';
import { operationViolations, styleViolations } from './operation.js';

/** Everything in a document that breaks the rules of specs/README.md, of those that Redocly does not know. */
export function houseRuleViolations(document: SpecDocument): Violation[] {
  const outside = referenceViolations(document);
  // The other rules follow references.
  if (outside.length > 0) return outside;
  return [
    ...documentViolations(document),
    ...securityViolations(document),
    ...extensionViolations(document),
    ...operationsOf(document).flatMap((placed) => operationViolations(document, placed)),
    ...styleViolations(document),
    ...componentViolations(document),
    ...usageViolations(document),
  ];
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
  if (key === 'x-client-option') {
    if (value.in !== 'path') return 'belongs on a path parameter; remove it here.';
    return typeof value[key] === 'string' ? undefined : 'must be the name of the option.';
  }
  return 'is not an extension of specs/README.md; remove it, or give the reason for it on that page.';
}
