import { componentViolations } from './component-rules.js';
import type { SpecDocument } from './openapi.js';
import { operationViolations } from './operation-rules.js';
import { operationsOf } from './resolve.js';
import { pointerTo, type Violation } from './spec-error.js';

/** Everything in a document that breaks the rules of specs/README.md, but for the examples' values. */
export function houseRuleViolations(document: SpecDocument): Violation[] {
  return [
    ...versionViolations(document),
    ...serverViolations(document),
    ...pathViolations(document),
    ...duplicateViolations(document),
    ...operationsOf(document).flatMap((placed) => operationViolations(document, placed)),
    ...componentViolations(document),
  ];
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
  return Object.keys(paths)
    .filter((path) => !path.startsWith('/'))
    .map((path) => ({ pointer: pointerTo('paths', path), message: 'must start with a slash.' }));
}

function duplicateViolations(document: SpecDocument): Violation[] {
  const seen = new Set<string>();
  return operationsOf(document).flatMap(({ path, method, operation: { operationId = '' } }) => {
    const repeated = seen.has(operationId);
    seen.add(operationId);
    return repeated
      ? [{ pointer: pointerTo('paths', path, method, 'operationId'), message: `'${operationId}' is taken.` }]
      : [];
  });
}
