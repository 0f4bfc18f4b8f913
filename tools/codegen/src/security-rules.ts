import type { SecurityScheme, SpecDocument } from './openapi.js';
import { operationsOf } from './resolve.js';
import { pointerTo, type Violation } from './spec-error.js';

/** What breaks the rules in the ways to prove who asks. */
export function securityViolations(document: SpecDocument): Violation[] {
  const schemes = document.components?.securitySchemes ?? {};
  const wrong = Object.entries(schemes)
    .filter(([, scheme]) => !isGenerated(scheme))
    .map(([name]) => ({
      pointer: pointerTo('components', 'securitySchemes', name),
      message: 'is not generated; write an apiKey in a header, or http with the scheme bearer or basic.',
    }));
  return [...wrong, ...requirementViolations(document, Object.keys(schemes))];
}

function isGenerated({ type, scheme = '', in: place, name }: SecurityScheme): boolean {
  if (type === 'apiKey') return place === 'header' && name !== undefined;
  return type === 'http' && ['bearer', 'basic'].includes(scheme);
}

function requirementViolations(document: SpecDocument, known: readonly string[]): Violation[] {
  const { security = [] } = document;
  const whole = { pointer: pointerTo('security'), security };
  const own = operationsOf(document).map(({ path, method, operation }) => ({
    pointer: pointerTo('paths', path, method, 'security'),
    security: operation.security ?? [],
  }));
  return [whole, ...own].flatMap((place) =>
    place.security
      .flatMap((requirement) => Object.keys(requirement))
      .filter((name) => !known.includes(name))
      .map((name) => ({
        pointer: place.pointer,
        message: `'${name}' must be one of components/securitySchemes.`,
      })),
  );
}
