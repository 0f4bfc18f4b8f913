import { readdir, readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { houseRuleViolations } from './rules/index.js';
import { SpecError, type Violation } from './spec/document.js';
import type { SpecDocument } from './spec/openapi.js';

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
 * @throws {SpecError} when it is not YAML, breaks a house rule, or is not OpenAPI so that it cannot be read
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
  const violations = houseRules(file, document);
  if (violations.length > 0) throw new SpecError(file, violations);
  return { provider, file, document };
}

function houseRules(file: string, document: SpecDocument): Violation[] {
  try {
    return houseRuleViolations(document);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Makes the error for a document that nothing can be made of. Redocly, which is asked before, tells the place. */
export function unreadable(file: string, cause: unknown): SpecError {
  const message = `cannot be read (${cause}); npm run lint:specs says where it is not OpenAPI.`;
  return new SpecError(file, [{ pointer: '', message }], { cause });
}

/**
 * Names of the folders of `specs/`, in the order that users see, such as in the ports of the mocks: that of the keys of
 * `specs/seed-operations.json`; others follow by name.
 */
export async function providersOf(root: string): Promise<string[]> {
  const entries = await readdir(`${root}/specs`, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const seeded = Object.keys(await seedOperations(root)).filter((name) => names.includes(name));
  return [...seeded, ...names.filter((name) => !seeded.includes(name)).sort()];
}

/** The operations that the providers' own documents name, from `specs/seed-operations.json`. */
export async function seedOperations(root: string): Promise<Record<string, string[]>> {
  return JSON.parse(await readFile(`${root}/specs/seed-operations.json`, 'utf8'));
}

/** The operations that a spec has besides, by provider, from `specs/operations-beyond-seed.json`. */
export async function operationsBeyondSeed(root: string): Promise<Record<string, string[]>> {
  return JSON.parse(await readFile(`${root}/specs/operations-beyond-seed.json`, 'utf8'));
}
