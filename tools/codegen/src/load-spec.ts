import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { exampleViolations } from './example-rules.js';
import { houseRuleViolations } from './house-rules.js';
import type { SpecDocument } from './openapi.js';
import { providersOf } from './providers.js';
import { referenceViolations } from './reference-rules.js';
import { schemaViolations, shapeViolations } from './shape-rules.js';
import { SpecError, type Violation } from './spec-error.js';

/** Each can rely on those before it. */
const STAGES: readonly ((document: SpecDocument) => Violation[])[] = [
  shapeViolations,
  referenceViolations,
  schemaViolations,
  houseRuleViolations,
  exampleViolations,
];

/** A spec that keeps the house rules. */
export interface Spec {
  /** Name of its folder: `orq`. */
  provider: string;
  /** Path from the root of the repository, for messages and headers of generated files. */
  file: string;
  document: SpecDocument;
}

/**
 * Reads `specs/<provider>/openapi.yaml` and checks it.
 *
 * @throws {SpecError} when it is not YAML, breaks a house rule, or has an example that its schema refuses
 */
export async function loadSpec(root: string, provider: string): Promise<Spec> {
  const file = `specs/${provider}/openapi.yaml`;
  return parseSpec(provider, file, await readFile(`${root}/${file}`, 'utf8'));
}

/**
 * Reads and checks the specs of all providers, in the order that users see.
 *
 * @throws {SpecError} about the first one that breaks a rule
 */
export async function loadSpecs(root: string): Promise<Spec[]> {
  const specs: Spec[] = [];
  for (const provider of await providersOf(root)) specs.push(await loadSpec(root, provider));
  return specs;
}

/** Checks the text of a spec; `loadSpec` without the reading. */
export function parseSpec(provider: string, file: string, text: string): Spec {
  const yaml = parseDocument(text);
  const syntax = yaml.errors.map(({ message }) => ({ pointer: '', message }));
  if (syntax.length > 0) throw new SpecError(file, syntax);
  return checkSpec(provider, file, yaml.toJS());
}

/** Checks a spec that is parsed already. */
export function checkSpec(provider: string, file: string, document: SpecDocument): Spec {
  for (const violationsOf of STAGES) {
    const violations = violationsOf(document);
    if (violations.length > 0) throw new SpecError(file, violations);
  }
  return { provider, file, document };
}
