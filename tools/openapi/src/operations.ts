import type {
  MediaObject,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  ResponseObject,
  Schema,
} from './document.js';

/** One operation of a document, with the examples that the document gives. */
export interface Operation {
  id: string;
  /** In capitals. */
  method: string;
  /** Template: `/v2/contacts/{id}`. */
  path: string;
  parameters: Parameter[];
  /** The body, when the operation has one. */
  body: { required: boolean; schema: Schema; examples: Example[] } | undefined;
  responses: DeclaredResponse[];
}

/** A parameter with its example. */
export type Parameter = ParameterObject;

/** An example of a body, with its name in the document. */
export interface Example {
  name: string;
  value: unknown;
}

/** A declared response of an operation. */
export interface DeclaredResponse {
  status: number;
  /** Media type of the body; `undefined` when there is none. */
  contentType: string | undefined;
  schema: Schema | undefined;
  examples: Example[];
  /** Schemas of the headers that it has, by name. */
  headers: Record<string, object>;
}

/** Lists the operations of a document whose references are followed, in its order. */
export function listOperations({ paths }: OpenApiDocument): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => toOperation(path, method, operation)),
  );
}

function toOperation(path: string, method: string, operation: OperationObject): Operation {
  const { operationId, parameters = [], requestBody, responses } = operation;
  const [media] = Object.values(requestBody?.content ?? {});
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    parameters,
    body: media && {
      required: requestBody?.required ?? false,
      schema: media.schema,
      examples: toExamples(media),
    },
    responses: Object.entries(responses).map(([status, response]) => toResponse(Number(status), response)),
  };
}

function toResponse(status: number, { headers = {}, content = {} }: ResponseObject): DeclaredResponse {
  const [contentType, media] = Object.entries(content)[0] ?? [];
  const schemas = Object.entries(headers).map(([name, { schema }]) => [name, schema]);
  return {
    status,
    contentType,
    schema: media?.schema,
    examples: toExamples(media),
    headers: Object.fromEntries(schemas),
  };
}

function toExamples(media: MediaObject | undefined): Example[] {
  return Object.entries(media?.examples ?? {}).map(([name, { value }]) => ({ name, value }));
}
