import { componentViolations } from './component-rules.js';
import { documentViolations } from './document-rules.js';
import { extensionViolations } from './extension-rules.js';
import type { SpecDocument } from './openapi.js';
import { operationViolations } from './operation-rules.js';
import { operationsOf } from './resolve.js';
import { securityViolations } from './security-rules.js';
import { pointerTo, type Violation } from './spec-error.js';
import { styleViolations } from './style-rules.js';
import { usageViolations } from './usage-rules.js';

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
