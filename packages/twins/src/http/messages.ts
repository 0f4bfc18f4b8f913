/** What a mock sends back, before it becomes bytes. */
export interface Answer {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A plain value. `undefined` stands for no body at all. */
  readonly body: unknown;
  /** The kind of the mock's own answer, such as `unknown-route`. It is not sent. */
  readonly problem?: string;
}

const JSON_HEADERS: Answer['headers'] = { 'content-type': 'application/json' };

/** Creates a response whose body is JSON. */
export function jsonResponse(body: unknown, status = 200): Answer {
  return { status, headers: JSON_HEADERS, body };
}

/** The body of an answer as it is sent. Text stays as it is, unless it is a JSON string. */
export function textOf({ body, headers }: Answer): string | undefined {
  if (body === undefined) return undefined;
  const { 'content-type': type = 'application/json' } = headers;
  return typeof body === 'string' && !type.includes('json') ? body : JSON.stringify(body);
}

/** A request that was routed to an operation. */
export interface Call {
  /** The `operationId`, for example `contacts.bulk.create`. */
  readonly operation: string;
  /** Path parameters by name, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters as sent, not converted: a name that was sent several times has an array. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON, or `undefined` without a body. */
  readonly body: unknown;
}

/**
 * Answers calls that passed every check of the spec.
 *
 * It is not asked when the request is refused or when `Prefer` names an answer. What it returns is held
 * against the spec like every other answer.
 */
export type Responder = (call: Call) => Answer;

/** A request as plain values, the way every part of a mock sees it. */
export interface MockRequest {
  /** In capitals. */
  readonly method: string;
  /** The segments of the path, decoded. A plus sign is a plus sign, however it was sent. */
  readonly segments: readonly string[];
  /** A name that was sent several times has an array. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody;
}

/** The body of a request. It is parsed when the content type says JSON, and text otherwise. */
export type RequestBody =
  | { readonly state: 'absent' }
  | { readonly state: 'malformed' }
  | { readonly state: 'present'; readonly value: unknown };
