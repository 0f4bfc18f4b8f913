import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkSpec, parseSpec, type Spec } from './load.js';
import { SpecError } from './spec/document.js';
import type { SpecDocument } from './spec/openapi.js';

const FILE = 'specs/tiny/openapi.yaml';

/** Text of the spec that the tests begin with; it keeps every rule. */
export const tinyText = readFileSync(`${import.meta.dirname}/__fixtures__/tiny.yaml`, 'utf8');

const tinyDocument: SpecDocument = parse(tinyText);

/** One thing to change in the tiny spec: the JSON pointer of a place and its new value; without one it is removed. */
export type Change = readonly [pointer: string, value?: unknown];

/** The tiny spec after some changes, checked. */
export function tinySpec(...changes: Change[]): Spec {
  return checkSpec('tiny', FILE, tinyAfter(...changes));
}

/** What the generator says about the tiny spec after some changes, line by line; nothing when it keeps the rules. */
export function complaintsAfter(...changes: Change[]): string[] {
  return complaintsOf(() => tinySpec(...changes));
}

/** What the generator says about the text of a spec. */
export function complaintsAbout(text: string): string[] {
  return complaintsOf(() => parseSpec('tiny', FILE, text));
}

function complaintsOf(check: () => Spec): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.message.split('\n');
  }
}

/** The line of a complaint about a place of the tiny spec. */
export function complaint(pointer: string, message: string): string {
  return `${FILE}#${pointer}: ${message}`;
}

/** The document of the tiny spec after some changes. */
export function tinyAfter(...changes: Change[]): SpecDocument {
  const document = structuredClone(tinyDocument);
  for (const [pointer, value] of changes) change(document, keysOf(pointer), value);
  return document;
}

function change(value: unknown, [key = '', ...rest]: string[], replacement: unknown): void {
  if (typeof value !== 'object' || value === null) throw new Error(`There is no place for '${key}'`);
  if (rest.length > 0) change(Reflect.get(value, key), rest, replacement);
  else if (replacement === undefined) Reflect.deleteProperty(value, key);
  else Reflect.set(value, key, replacement);
}

function keysOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
