import {
  isReference,
  objectsOf,
  operationsOf,
  pointerTo,
  resolve,
  type Violation,
} from '../spec/document.js';
import { METHODS, type SecurityScheme, type SpecDocument } from '../spec/openapi.js';

const PATH_MEMBERS = new Set<string>([...METHODS, 'summary', 'description']);

/** What breaks the rules in the version, the servers and the paths. */
export function documentViolations(document: SpecDocument): Violation[] {
  return [...versionViolations(document), ...serverViolations(document), ...pathViolations(document)];
}

function versionViolations({ openapi }: SpecDocument): Violation[] {
  return /^3\.1\./.test(openapi) ? [] : [{ pointer: '/openapi', message: 'must be 3.1.x.' }];
}

function serverViolations({ servers = [] }: SpecDocument): Violation[] {
  if (servers.length === 0) return [{ pointer: '/servers', message: 'must name the default origin.' }];
  return servers.flatMap(({ url }, index) =>
    URL.canParse(url) && new URL(url).origin === url
      ? []
      : [
          {
            pointer: pointerTo('servers', index, 'url'),
            message: `'${url}' must be an origin; put the rest into the paths.`,
          },
        ],
  );
}

function pathViolations({ paths }: SpecDocument): Violation[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    const start = path.startsWith('/')
      ? []
      : [{ pointer: pointerTo('paths', path), message: 'must start with a slash.' }];
    return [...start, ...memberViolations(path, Object.keys(item))];
  });
}

function memberViolations(path: string, members: string[]): Violation[] {
  return members
    .filter((member) => !PATH_MEMBERS.has(member) && !member.startsWith('x-'))
    .map((member) => ({
      pointer: pointerTo('paths', path, member),
      message: `is not generated; a path has ${METHODS.join(', ')}, and each operation its own parameters.`,
    }));
}

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
