/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface SpecDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: { url: string; description?: string }[];
  security?: SecurityRequirement[];
  paths: Record<string, PathItem>;
  components?: Components;
}

export interface Components {
  parameters?: Record<string, Parameter>;
  requestBodies?: Record<string, RequestBody>;
  responses?: Record<string, ResponseObject>;
  schemas?: Record<string, Schema>;
  securitySchemes?: Record<string, SecurityScheme>;
}

/** Scopes by name of a security scheme; all of them are needed. */
type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: 'header' | 'query' | 'cookie';
  name?: string;
}

export type PathItem = Record<string, unknown>;

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string; description?: string };
  security?: SecurityRequirement[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  'x-pagination'?: Pagination;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  example?: unknown;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  'x-client-option'?: string;
}

export interface RequestBody {
  required?: boolean;
  description?: string;
  content: Record<string, MediaType>;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, object>;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema | Reference;
  examples?: Record<string, { summary?: string; value?: unknown }>;
  example?: unknown;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  default?: unknown;
  maximum?: number;
}

/** The `x-pagination` extension; specs/README.md explains its members. */
export interface Pagination {
  style: 'cursor' | 'body-cursor' | 'offset' | 'page' | 'link';
  request: string;
  items: string;
  limit?: string;
  size?: number;
  cursor?: string;
  next?: string;
  more?: string;
  total?: string;
  defaults?: Record<string, unknown>;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type Method = (typeof METHODS)[number];
