import type { SpecDocument } from './openapi.js';
import type { Violation } from './spec-error.js';
import { objectsOf, type PlacedObject } from './walk-document.js';

/** Every extension that specs/README.md does not have, or that stands in the wrong place. */
export function extensionViolations(document: SpecDocument): Violation[] {
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
