import { isReference, objectsOf, pointerTo, type Violation } from '../spec/document.js';
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
  return Object.entries(schemes)
    .filter(([, scheme]) => !isGenerated(scheme))
    .map(([name]) => ({
      pointer: pointerTo('components', 'securitySchemes', name),
      message: 'is not generated; write an apiKey in a header, or http with the scheme bearer or basic.',
    }));
}

function isGenerated({ type, scheme = '', in: place, name }: SecurityScheme): boolean {
  if (type === 'apiKey') return place === 'header' && name !== undefined;
  return type === 'http' && ['bearer', 'basic'].includes(scheme);
}

/** Every `$ref` that leads out of the document: what it leads to has no name here. */
export function referenceViolations(document: SpecDocument): Violation[] {
  return [...objectsOf(document)].flatMap(({ value, pointer, isMap }) =>
    !isMap && isReference(value) && !value.$ref.startsWith('#/')
      ? [{ pointer: `${pointer}/$ref`, message: `'${value.$ref}' must name a component of this file.` }]
      : [],
  );
}
