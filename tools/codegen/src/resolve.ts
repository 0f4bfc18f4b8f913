import type { Operation, PathItem, Reference, SpecDocument } from './openapi.js';
import { METHODS, type Method } from './openapi.js';

/** Follows a local `$ref` such as `#/components/responses/ContactOk`; anything else is returned as it is. */
export function resolve<Value extends object>(document: SpecDocument, value: Value | Reference): Value {
  if (!isReference(value)) return value;
  let place: unknown = document;
  for (const key of value.$ref.replace(/^#\//, '').split('/')) place = memberOf(place, unescapeKey(key));
  if (typeof place !== 'object' || place === null) throw new Error(`${value.$ref} leads nowhere`);
  return resolve(document, place as Value | Reference);
}

/** Whether an object is a `$ref`. */
export function isReference(value: object | undefined): value is Reference {
  // A schema may be `true` or `false`.
  return typeof value === 'object' && '$ref' in value && typeof value.$ref === 'string';
}

/** Last part of a `$ref`: the name of the component. */
export function nameOfReference(value: object | undefined): string | undefined {
  return isReference(value) ? value.$ref.split('/').at(-1) : undefined;
}

/** An operation and where it stands. */
export interface PlacedOperation {
  path: string;
  method: Method;
  operation: Operation;
}

/** Every operation of a document, in its order. */
export function operationsOf(document: SpecDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => operationsOfPath(path, item));
}

function operationsOfPath(path: string, item: PathItem): PlacedOperation[] {
  return METHODS.flatMap((method) => {
    const operation = item[method] as Operation | undefined;
    return operation ? [{ path, method, operation }] : [];
  });
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
}
