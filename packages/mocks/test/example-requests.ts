/** A request that an OpenAPI document gives the examples for, and the answers that it declares for it. */
export interface ExampleRequest {
  readonly id: string;
  readonly method: string;
  /** Path and query, encoded. */
  readonly path: string;
  /** The credentials and the content type. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly answers: readonly { status: number; example?: string; type?: string; value?: unknown }[];
}

interface Media {
  examples?: Record<string, { value: unknown }>;
}
interface Content {
  content?: Record<string, Media>;
}
interface Parameter {
  name: string;
  in: string;
  example?: unknown;
}
interface Scheme {
  type: string;
  name?: string;
  scheme?: string;
}
interface Document {
  paths: Record<string, Record<string, OperationObject>>;
  security?: Record<string, unknown>[];
  components: { securitySchemes?: Record<string, Scheme> };
}
interface OperationObject {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

/**
 * Lists a request for each operation of a document, made from the examples of its parameters and body.
 *
 * @param credential what is sent as token or password; the mocks refuse what begins with `invalid`
 */
export function exampleRequests(spec: object, credential = 'test-key'): ExampleRequest[] {
  const document = resolve(structuredClone(spec), spec) as Document;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation.operationId ? [toRequest(document, credential, path, method, operation)] : [],
    ),
  );
}

function toRequest(
  document: Document,
  credential: string,
  path: string,
  method: string,
  operation: OperationObject,
): ExampleRequest {
  const parameters = operation.parameters ?? [];
  const body = firstExample(operation.requestBody);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path: `${fillPath(path, parameters)}${toQuery(parameters)}`,
    headers: {
      ...credentialsOf(document, credential),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    answers: Object.entries(operation.responses).flatMap(([status, response]) =>
      toAnswers(Number(status), response),
    ),
  };
}

function toAnswers(status: number, { content = {} }: Content): ExampleRequest['answers'] {
  const answers = Object.entries(content).flatMap(([type, { examples = {} }]) =>
    Object.entries(examples).map(([example, { value }]) => ({ status, example, type, value })),
  );
  return answers.length > 0 ? answers : [{ status }];
}

function fillPath(path: string, parameters: readonly Parameter[]): string {
  return path.replaceAll(/\{(.+?)\}/g, (_, name) =>
    encodeURIComponent(String(parameters.find((each) => each.name === name)?.example)),
  );
}

function toQuery(parameters: readonly Parameter[]): string {
  const query = new URLSearchParams();
  for (const { name, example } of parameters.filter((each) => each.in === 'query')) {
    const members =
      typeof example === 'object' && !Array.isArray(example) ? { ...example } : { [name]: example };
    for (const [key, value] of Object.entries(members)) query.set(key, String(value));
  }
  return query.size > 0 ? `?${query}` : '';
}

function authorizationOf(scheme: string | undefined, credential: string): string {
  return scheme === 'basic' ? `Basic ${btoa(`user:${credential}`)}` : `Bearer ${credential}`;
}

function credentialsOf({ security = [], components }: Document, credential: string): Record<string, string> {
  const schemes = Object.keys(security[0] ?? {}).map((name) => components.securitySchemes?.[name]);
  return Object.fromEntries(
    schemes.map((scheme) =>
      scheme?.type === 'apiKey'
        ? [scheme.name?.toLowerCase(), credential]
        : ['authorization', authorizationOf(scheme?.scheme, credential)],
    ),
  );
}

function firstExample(content: Content | undefined): unknown {
  const [media] = Object.values(content?.content ?? {});
  return Object.values(media?.examples ?? {})[0]?.value;
}

function resolve(node: unknown, root: unknown, inside: readonly unknown[] = []): unknown {
  if (Array.isArray(node)) return node.map((item) => resolve(item, root, inside));
  if (typeof node !== 'object' || node === null || inside.includes(node)) return node;
  if ('$ref' in node) return resolve(find(root, String(node.$ref)), root, [...inside, node]);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, root, inside)]));
}

function find(root: unknown, pointer: string): unknown {
  return pointer
    .slice(2)
    .split('/')
    .reduce(
      (node, key) => (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      root,
    );
}
