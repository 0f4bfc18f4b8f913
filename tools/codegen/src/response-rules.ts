import { bodyViolations } from './body-rules.js';
import type { Operation, Reference, ResponseObject, SpecDocument } from './openapi.js';
import { type PlacedOperation, resolve } from './resolve.js';
import type { Violation } from './spec-error.js';

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
