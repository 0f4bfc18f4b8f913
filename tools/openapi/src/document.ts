import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** The parts of an OpenAPI document that are read, with its references followed. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, OperationObject>>;
  security?: Record<string, unknown>[];
  components: { schemas?: Record<string, Schema>; securitySchemes?: Record<string, SecurityScheme> };
}

/** An operation of a path. */
export interface OperationObject {
  operationId: string;
  parameters?: ParameterObject[];
  requestBody?: { required?: boolean } & ContentObject;
  responses: Record<string, ResponseObject>;
}

/** A parameter of an operation. */
export interface ParameterObject {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  example?: unknown;
  schema: Schema & { example?: unknown };
  style?: string;
  explode?: boolean;
  'x-client-option'?: string;
}

/** A response of an operation. */
export interface ResponseObject extends ContentObject {
  headers?: Record<string, { schema: object }>;
}

/** Something that has a body, by media type. */
interface ContentObject {
  content?: Record<string, MediaObject>;
}

/** A body of one media type. */
export interface MediaObject {
  schema: Schema;
  examples?: Record<string, { value: unknown }>;
}

/** The part of a schema that names its members and bounds its values. */
export interface Schema {
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  enum?: unknown[];
}

/** A way to send credentials. */
interface SecurityScheme {
  type: string;
  name?: string;
  scheme?: string;
}

const SPECS = resolve(import.meta.dirname, '../../../specs');

/** Reads `specs/<provider>/openapi.yaml`, and follows its references. */
export function readDocument(provider: string): OpenApiDocument {
  return dereference(parse(readFileSync(`${SPECS}/${provider}/openapi.yaml`, 'utf8')));
}

/**
 * Returns a document with every local `$ref` replaced by what it leads to. One that leads back to itself stays as it is.
 *
 * @throws when a reference leads nowhere
 */
export function dereference(document: unknown): OpenApiDocument {
  const walk = (value: unknown, inside: readonly unknown[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, inside));
    if (typeof value !== 'object' || value === null || inside.includes(value)) return value;
    if ('$ref' in value && typeof value.$ref === 'string')
      return walk(lookUp(document, value.$ref), [...inside, value]);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member, inside)]));
  };
  // The one cast: the specs are linted before anything reads them.
  return walk(document, []) as OpenApiDocument;
}

/** Looks up what stands at a JSON pointer such as `#/components/schemas/Contact`. */
function lookUp(document: unknown, reference: string): unknown {
  let place = document;
  for (const key of reference.replace('#/', '').split('/')) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    place =
      typeof place === 'object' && place !== null
        ? Object.entries(place).find(([own]) => own === name)?.[1]
        : undefined;
  }
  if (place === undefined) throw new Error(`${reference} leads nowhere`);
  return place;
}

/**
 * Returns the headers in which a document wants its credentials: those of its first security requirement.
 *
 * @param token what is sent as key or token; the mocks refuse what begins with `invalid`
 * @param userAndPassword what Basic authorization encodes
 */
export function credentialHeaders(
  { security = [], components }: Pick<OpenApiDocument, 'security' | 'components'>,
  token: string,
  userAndPassword = `user:${token}`,
): Record<string, string> {
  const headers = Object.keys(security[0] ?? {}).map((schemeName): [string, string] => {
    const { type, name = '', scheme } = components.securitySchemes?.[schemeName] ?? {};
    if (type === 'apiKey') return [name.toLowerCase(), token];
    return ['authorization', scheme === 'basic' ? `Basic ${btoa(userAndPassword)}` : `Bearer ${token}`];
  });
  return Object.fromEntries(headers);
}
