import { credentialHeaders, dereference } from './document.js';
import { listOperations, type Operation, type Parameter } from './operations.js';

/** A request that an OpenAPI document gives the examples for, and the responses that it declares for it. */
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

/**
 * Lists a request for each operation of a document, made from the examples of its parameters and body.
 *
 * @param token what is sent as token or password; the mocks refuse what begins with `invalid`
 */
export function exampleRequests(spec: object, token = 'test-key'): ExampleRequest[] {
  const document = dereference(spec);
  const credentials = credentialHeaders(document, token);
  return listOperations(document).map((operation) => {
    const { id, method, path, parameters, responses } = operation;
    const body = operation.body?.examples[0]?.value;
    return {
      id,
      method,
      path: `${fillPath(path, parameters)}${toQuery(parameters)}`,
      headers: { ...credentials, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      answers: responses.flatMap(toAnswers),
    };
  });
}

function toAnswers({
  status,
  contentType,
  examples,
}: Operation['responses'][number]): ExampleRequest['answers'] {
  if (contentType === undefined || examples.length === 0) return [{ status }];
  return examples.map(({ name, value }) => ({ status, example: name, type: contentType, value }));
}

function fillPath(path: string, parameters: readonly Parameter[]): string {
  return path.replaceAll(/\{(.+?)\}/g, (_, name) =>
    encodeURIComponent(String(parameters.find((each) => each.name === name)?.example)),
  );
}

/** Encodes the query; each member of an object is a parameter of its own. */
function toQuery(parameters: readonly Parameter[]): string {
  const query = new URLSearchParams();
  for (const { name, example } of parameters.filter((each) => each.in === 'query')) {
    const members =
      typeof example === 'object' && !Array.isArray(example) ? { ...example } : { [name]: example };
    for (const [key, value] of Object.entries(members)) query.set(key, String(value));
  }
  return query.size > 0 ? `?${query}` : '';
}
