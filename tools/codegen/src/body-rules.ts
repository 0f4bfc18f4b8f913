import type { MediaType, Reference, RequestBody, ResponseObject, SpecDocument } from './openapi.js';
import { isReference, resolve } from './resolve.js';
import { pointerTo, type Violation } from './spec-error.js';

/** What breaks the rules in the body that a `$ref` of an operation leads to. */
export function bodyViolations(
  document: SpecDocument,
  reference: Reference,
  pointer: string,
  mustHaveBody: boolean,
): Violation[] {
  let body: RequestBody | ResponseObject;
  try {
    body = resolve<RequestBody | ResponseObject>(document, reference);
  } catch (error) {
    return [{ pointer: `${pointer}/$ref`, message: `${String(error)}.` }];
  }
  const media = Object.entries(body.content ?? {});
  const place = reference.$ref.replace(/^#/, '');
  if (media.length === 0 && mustHaveBody)
    return [{ pointer: place, message: 'must have content with an example.' }];
  return media.flatMap(([type, content]) =>
    mediaViolations(type, content, `${place}${pointerTo('content', type)}`),
  );
}

function mediaViolations(type: string, media: MediaType, pointer: string): Violation[] {
  const violations: Violation[] = [];
  if (!media.schema || (type === 'application/json' && !isReference(media.schema))) {
    violations.push({ pointer: `${pointer}/schema`, message: 'must be a $ref to components/schemas.' });
  }
  if (Object.keys(media.examples ?? {}).length === 0) {
    violations.push({ pointer: `${pointer}/examples`, message: 'must have at least one named example.' });
  }
  if (media.example !== undefined) {
    violations.push({ pointer: `${pointer}/example`, message: 'must be a named entry of examples.' });
  }
  return violations;
}
