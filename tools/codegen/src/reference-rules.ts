import type { SpecDocument } from './openapi.js';
import { isReference, resolve } from './resolve.js';
import type { Violation } from './spec-error.js';
import { objectsOf } from './walk-document.js';

/** Every `$ref` that leads nowhere, or out of the document. */
export function referenceViolations(document: SpecDocument): Violation[] {
  return [...objectsOf(document)].flatMap(({ value, pointer, isMap }) =>
    !isMap && isReference(value) && !leadsSomewhere(document, value.$ref)
      ? [
          {
            pointer: `${pointer}/$ref`,
            message: `${value.$ref} leads nowhere; name a component of this file.`,
          },
        ]
      : [],
  );
}

function leadsSomewhere(document: SpecDocument, reference: string): boolean {
  try {
    return reference.startsWith('#/') && resolve(document, { $ref: reference }) !== undefined;
  } catch {
    return false;
  }
}
