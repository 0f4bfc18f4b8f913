import { isReference, type PlacedOperation, pointerTo, resolve, type Violation } from '../spec/document.js';
import type {
  MediaType,
  Operation,
  Reference,
  RequestBody,
  ResponseObject,
  SpecDocument,
} from '../spec/openapi.js';

/** What the body of one place must be like. */
interface BodyRule {
  /** Part of the components that it must stand in. */
  home: 'requestBodies' | 'responses';
  mustHaveContent: boolean;
  /** Whether another media type than JSON, such as the text of a refusal, is fine. */
  mayBeText: boolean;
}

/** What breaks the rules in a request body or response of an operation. */
export function bodyViolations(
  document: SpecDocument,
  body: RequestBody | ResponseObject | Reference,
  pointer: string,
  rule: BodyRule,
): Violation[] {
  const home = `#/components/${rule.home}/`;
  if (!isReference(body) || !body.$ref.startsWith(home))
    return [{ pointer, message: `must be a $ref to components/${rule.home}.` }];
  const place = body.$ref.slice(1);
  const media = Object.entries(resolve<RequestBody | ResponseObject>(document, body).content ?? {});
  if (media.length === 0 && rule.mustHaveContent)
    return [{ pointer: place, message: 'must have content with an example.' }];
  return media.flatMap(([type, content]) =>
    mediaViolations(type, content, `${place}${pointerTo('content', type)}`, rule),
  );
}

function mediaViolations(
  type: string,
  media: MediaType,
  pointer: string,
  { mayBeText }: BodyRule,
): Violation[] {
  const isJson = type === 'application/json';
  if (!isJson && !mayBeText)
    return [{ pointer, message: 'is not generated; a request and a 2xx are application/json.' }];
  return [...schemaViolations(media, pointer, isJson), ...exampleViolations(media, pointer)];
}

function schemaViolations({ schema }: MediaType, pointer: string, isJson: boolean): Violation[] {
  const isNamed = isReference(schema) && schema.$ref.startsWith('#/components/schemas/');
  if (isNamed || (schema && !isJson)) return [];
  return [{ pointer: `${pointer}/schema`, message: 'must be a $ref to components/schemas.' }];
}

function exampleViolations({ examples = {}, example }: MediaType, pointer: string): Violation[] {
  const names = Object.keys(examples);
  const violations = names
    .filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))
    .map((name) => ({
      pointer: `${pointer}${pointerTo('examples', name)}`,
      message: 'must be named in camelCase, after what happened: notFound.',
    }));
  for (const name of names)
    if (examples[name]?.value === undefined)
      violations.push({ pointer: `${pointer}${pointerTo('examples', name)}`, message: 'must have a value.' });
  if (names.length === 0)
    violations.push({ pointer: `${pointer}/examples`, message: 'must have at least one named example.' });
  if (example !== undefined)
    violations.push({ pointer: `${pointer}/example`, message: 'must be a named entry of examples.' });
  return violations;
}

const CREDENTIALS = ['missingCredentials', 'invalidCredentials'];

/** What breaks the rules in the responses of one operation. */
export function responseViolations(
  document: SpecDocument,
  { operation }: PlacedOperation,
  pointer: string,
): Violation[] {
  const responses = Object.entries(operation.responses ?? {});
  const broken = responses.flatMap(([status, response]) =>
    statusViolations(document, status, response, `${pointer}/responses/${status}`),
  );
  const whole = [
    ...countMessages(operation),
    ...(broken.length > 0 ? [] : nameMessages(document, operation)),
  ];
  return [...whole.map((message) => ({ pointer: `${pointer}/responses`, message })), ...broken];
}

function countMessages({ responses = {} }: Operation): string[] {
  const successes = Object.keys(responses).filter((status) => status.startsWith('2'));
  return successes.length === 1 ? [] : ['must declare exactly one 2xx.'];
}

/** Without these examples a mock could not say which of the two is wrong. */
function nameMessages(document: SpecDocument, { responses = {} }: Operation): string[] {
  if (!responses['401']) return [];
  const names = new Set(
    Object.entries(responses)
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([, response]) => exampleNames(resolve<ResponseObject>(document, response))),
  );
  return CREDENTIALS.filter((name) => !names.has(name)).map(
    (name) => `must have an error with an example '${name}'.`,
  );
}

function exampleNames({ content = {} }: ResponseObject): string[] {
  return Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
}

function statusViolations(
  document: SpecDocument,
  status: string,
  response: ResponseObject | Reference,
  pointer: string,
): Violation[] {
  if (!/^[2-5]\d\d$/.test(status)) return [{ pointer, message: 'must be one status, such as 404.' }];
  const isRefusal = Number(status) >= 400;
  return bodyViolations(document, response, pointer, {
    home: 'responses',
    mustHaveContent: isRefusal,
    mayBeText: isRefusal,
  });
}
