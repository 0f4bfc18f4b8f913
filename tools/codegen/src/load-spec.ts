import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseDocument } from 'yaml';
import { exampleViolations } from './example-rules.js';
import { houseRuleViolations } from './house-rules.js';
import type { SpecDocument } from './openapi.js';
import { SpecError } from './spec-error.js';

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
  const path = `${root}/specs/${provider}/openapi.yaml`;
  const file = relative(root, path);
  const yaml = parseDocument(await readFile(path, 'utf8'));
  const syntax = yaml.errors.map((error) => ({ pointer: '', message: error.message }));
  if (syntax.length > 0) throw new SpecError(file, syntax);
  const document: SpecDocument = yaml.toJS();
  const rules = houseRuleViolations(document);
  if (rules.length > 0) throw new SpecError(file, rules);
  const examples = exampleViolations(document);
  if (examples.length > 0) throw new SpecError(file, examples);
  return { provider, file, document };
}
