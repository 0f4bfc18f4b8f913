import {
  credentialHeaders,
  type Operation as DeclaredOperation,
  listOperations,
  type OpenApiDocument,
  type Parameter,
} from '@contactkit/openapi';

/** An operation of an OpenAPI document, with what the document shows. */
export interface Operation {
  id: string;
  method: string;
  /** Cut at its slashes: `['v2', 'contacts', '{id}']`. */
  template: readonly string[];
  /** Examples of its path parameters. */
  path: Readonly<Record<string, string>>;
  /** Examples of its query parameters. */
  query: Readonly<Record<string, string>>;
  /** Examples of its body. */
  bodies: readonly unknown[];
  /** Headers with right credentials. */
  credentials: Readonly<Record<string, string>>;
  /** What `Prefer` can ask for. */
  answers: readonly { status: string; example: string | undefined }[];
}

/** Lists the operations of an OpenAPI document whose references are followed. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  const credentials = credentialHeaders(document, 'token');
  return listOperations(document).map((declared) => ({ ...toOperation(declared), credentials }));
}

function toOperation(declared: DeclaredOperation): Omit<Operation, 'credentials'> {
  const { id, method, path, parameters, body, responses } = declared;
  return {
    id,
    method,
    template: path.slice(1).split('/'),
    path: examplesIn(parameters, 'path'),
    query: examplesIn(parameters, 'query'),
    bodies: body?.examples.map(({ value }) => value) ?? [],
    answers: responses.flatMap(({ status, examples }) => [
      { status: String(status), example: undefined },
      ...examples.map(({ name }) => ({ status: String(status), example: name })),
    ]),
  };
}

/** A parameter that is an object has an example for each of its members. */
function examplesIn(parameters: readonly Parameter[], place: string): Record<string, string> {
  const entries = parameters
    .filter((parameter) => parameter.in === place)
    .flatMap(({ name, example, schema }): [string, unknown][] => {
      const shown = example ?? schema.example ?? '1';
      const isObject = typeof shown === 'object' && shown !== null && !Array.isArray(shown);
      return isObject ? Object.entries(shown) : [[name, shown]];
    });
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
