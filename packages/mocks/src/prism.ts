import {
  type Answer,
  type ChosenResponse,
  type Decision,
  decide,
  type Finding,
  type FoundRoute,
  type MockRequest,
  problem,
  type Responder,
} from '@contactkit/twins/referee';
import type {
  IHttpMockConfig,
  IHttpRequest,
  IHttpResponse,
  PrismHttpComponents,
} from '@stoplight/prism-http';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import prismMocker from '@stoplight/prism-http/dist/mocker/index.js';
import type { HttpMethod, IHttpOperation, IHttpQueryParam } from '@stoplight/types';

/** How a mock makes the answers that nobody asked to be otherwise. */
export interface PrismOptions {
  /** Makes them up from the schemas, instead of taking the examples. */
  readonly dynamic: boolean;
}

/** Holds a request against a spec and answers it: with the responder where there is one, else with what the spec shows. */
export type PrismReferee = (request: MockRequest, route: FoundRoute, respond?: Responder) => Promise<Answer>;

type MockComponent = PrismHttpComponents['mock'];
type Mocking = Parameters<MockComponent>[0];
type Mocked = ReturnType<ReturnType<MockComponent>>;
type Diagnostic = Mocking['input']['validations'][number];

const CONFIG: IHttpMockConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** Node hands over a CommonJS module, Vitest its default export. */
const mocker: MockComponent = typeof prismMocker === 'function' ? prismMocker : prismMocker.default;

/** Prism's log costs more than everything else that it does. */
const LOGGER = createSilentLogger();

const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(?:;|$)/;

/** `DiagnosticSeverity.Error` of @stoplight/types, which is not there at run time. */
const ERROR = 0;

/**
 * An answer that no spec declares, on its way around Prism's validation of answers. Prism hands on as it is what its mocker
 * refuses, so that ours has the form of an error:
 *
 * ```
 * prism.request ─▶ validate request ─▶ mock ─┬─ Right: answer ─▶ validate answer ─▶ toAnswer
 *                                            └─ Left: OwnAnswer ──────────────────▶ its answer
 * ```
 */
class OwnAnswer extends Error {
  constructor(readonly answer: Answer) {
    super('The mock answers by itself.');
  }
}

/**
 * Makes a referee from an OpenAPI document.
 *
 * Prism holds request and answer against the spec, and reads the examples. What to do about a request is decided by
 * `decide`, the same in every mode; where it leads is said by its route.
 *
 * @throws when the document cannot be read
 */
export async function loadPrism(spec: object, options: PrismOptions): Promise<PrismReferee> {
  // Prism resolves the references in place, and others may hold this document.
  const resources = await getHttpOperationsFromSpec(structuredClone(spec));
  for (const { request } of resources) if (request?.query) request.query = request.query.flatMap(splitObject);
  const resourceOf = new Map(resources.map((resource) => [resource.iid, resource]));

  return async (request, { operation, path }, respond) => {
    const resource = resourceOf.get(operation.id);
    if (!resource) throw new Error(`The document has no operation ${operation.id}.`);
    const mock: MockComponent = (mocking) => () => {
      const findings = mocking.input.validations.filter(({ severity }) => severity === ERROR).map(toFinding);
      return carryOut(decide(operation, request, path, findings), mocking, options, respond);
    };
    // An instance is a closure over its parts: it costs half a microsecond, and sharing one would share the request.
    const prism = createInstance(CONFIG, {
      logger: LOGGER,
      mock,
      route: () => ({ _tag: 'Right', right: resource }),
    });
    const outcome = await prism.request(toPrismRequest(request), [])();
    if (outcome._tag === 'Right')
      return toAnswer(outcome.right.output, outcome.right.validations.output.map(toFinding));
    const { left: error } = outcome;
    return error instanceof OwnAnswer ? error.answer : problem('mock-failed', error.message);
  };
}

function own(answer: Answer): Mocked {
  return { _tag: 'Left', left: new OwnAnswer(answer) };
}

function carryOut(
  decision: Decision,
  mocking: Mocking,
  { dynamic }: PrismOptions,
  respond: Responder | undefined,
): Mocked {
  switch (decision.kind) {
    case 'own':
      return own(decision.answer);
    case 'declared':
      return withHeaders(mockResponse({ dynamic, ...decision.response }, mocking), decision.headers);
    case 'call':
      return respond
        ? { _tag: 'Right', right: fromAnswer(respond(decision.call)) }
        : mockResponse({ dynamic }, mocking);
  }
}

/** Prism's own mocker. Left alone it refuses what was found wrong, and what `Accept` does not name. */
function mockResponse(
  { status, example, dynamic = false }: Partial<ChosenResponse>,
  mocking: Mocking,
): Mocked {
  const { resource, input } = mocking;
  const config = {
    mediaTypes: ['*/*'],
    dynamic: dynamic && hasSchemas(resource, status),
    ...(status !== undefined && { code: status }),
    ...(example !== undefined && { exampleKey: example }),
  };
  return mocker({ resource, input: { data: input.data, validations: [] }, config })(LOGGER);
}

/** Asked to make up what has no schema, Prism answers with another status instead. */
function hasSchemas({ responses }: IHttpOperation, status: number | undefined): boolean {
  const response = responses.find(({ code }) => code === String(status));
  return (response?.contents ?? []).every(({ schema }) => schema !== undefined);
}

function withHeaders(mocked: Mocked, headers: Answer['headers']): Mocked {
  if (mocked._tag === 'Left') return mocked;
  return { ...mocked, right: { ...mocked.right, headers: { ...mocked.right.headers, ...headers } } };
}

function toPrismRequest({ method, segments, query, headers, body }: MockRequest): IHttpRequest {
  const present = body.state === 'present';
  const { 'content-type': contentType = '', authorization } = headers;
  return {
    method: method.toLowerCase() as HttpMethod,
    // A raw comma or plus sign would be read as something else.
    url: { path: `/${segments.map(encodeURIComponent).join('/')}`, query: { ...query } },
    headers: {
      ...headers,
      // Prism throws at what is no media type, and looks at it only when there is a length.
      'content-type': isMediaType(contentType) ? contentType : 'application/octet-stream',
      'content-length': body.state === 'absent' ? '0' : '1',
      ...(authorization !== undefined && { authorization: readable(authorization) }),
    },
    // Prism takes `null`, `0`, `false` and `""` for no body; no operation wants them, nor `true`.
    ...(present && { body: body.value || true }),
  };
}

/** Prism knows one spelling of a scheme, and no password with a colon. What is sent is judged by `decide`. */
function readable(authorization: string): string {
  return authorization.replace(/^bearer(?= )/i, 'Bearer').replace(/^basic .*/i, `Basic ${btoa(':')}`);
}

/** Whether Prism may see a type. It would take any that ends in `+json` for the one that is declared. */
function isMediaType(contentType: string): boolean {
  return MEDIA_TYPE.test(contentType) && !/\+json\s*(?:;|$)/i.test(contentType);
}

function toAnswer({ statusCode, headers = {}, body }: IHttpResponse, violations: readonly Finding[]): Answer {
  if (violations.length > 0) return problem('broken-answer', 'See `violations`.', violations);
  const sent = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return {
    status: statusCode,
    headers: Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), String(value)])),
    body,
  };
}

function fromAnswer({ status, headers, body }: Answer): IHttpResponse {
  return { statusCode: status, headers: { ...headers }, body };
}

function toFinding({ path = ['body'], code = '', message }: Diagnostic): Finding {
  return { path: path.join('.'), code: String(code), message };
}

/** Prism reads `tags=a,b` of an object parameter as one text. A parameter for each member it reads as a list. */
function splitObject(parameter: IHttpQueryParam): IHttpQueryParam[] {
  const { schema, style, explode } = parameter;
  if (`${style}` !== 'form' || !explode || schema?.type !== 'object') return [parameter];
  const members = Object.entries(schema.properties ?? {});
  return members.flatMap(([name, member]) =>
    typeof member === 'object' ? { ...parameter, name, required: false, explode: false, schema: member } : [],
  );
}

function createSilentLogger(): PrismHttpComponents['logger'] {
  const nothing = () => {};
  const logger = {
    info: nothing,
    success: nothing,
    debug: nothing,
    warn: nothing,
    error: nothing,
    child: () => logger,
  };
  return logger;
}
