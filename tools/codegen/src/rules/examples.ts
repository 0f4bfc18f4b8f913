import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {
  isReference,
  operationsOf,
  type PlacedOperation,
  pointerTo,
  type Violation,
} from '../spec/document.js';
import type { MediaType, Parameter, Reference, Schema, SpecDocument } from '../spec/openapi.js';

type Check = (schema: Schema | Reference | undefined, value: unknown, place: Place) => Violation[];

/** Where a schema and its example stand. */
interface Place {
  schema: string;
  example: string;
}

/** Every example of a body or parameter that its own schema refuses. */
export function exampleViolations(document: SpecDocument): Violation[] {
  const check = checkOf(document);
  const { requestBodies = {}, responses = {}, parameters = {} } = document.components ?? {};
  return [
    ...bodyViolations(check, 'requestBodies', requestBodies),
    ...bodyViolations(check, 'responses', responses),
    ...Object.entries(parameters).flatMap(([name, value]) =>
      parameterViolations(check, value, pointerTo('components', 'parameters', name)),
    ),
    ...operationsOf(document).flatMap((placed) => inlineViolations(check, placed)),
  ];
}

function bodyViolations(
  check: Check,
  home: 'requestBodies' | 'responses',
  bodies: Record<string, { content?: Record<string, MediaType> }>,
): Violation[] {
  return Object.entries(bodies).flatMap(([name, { content = {} }]) =>
    Object.entries(content).flatMap(([type, media]) =>
      mediaViolations(check, media, pointerTo('components', home, name, 'content', type)),
    ),
  );
}

function mediaViolations(check: Check, { schema, examples = {} }: MediaType, pointer: string): Violation[] {
  return Object.entries(examples).flatMap(([name, { value }]) => {
    const example = pointer + pointerTo('examples', name, 'value');
    return check(schema, value, { schema: `${pointer}/schema`, example });
  });
}

function inlineViolations(check: Check, { path, method, operation }: PlacedOperation): Violation[] {
  return (operation.parameters ?? []).flatMap((value, index) =>
    isReference(value)
      ? []
      : parameterViolations(check, value, pointerTo('paths', path, method, 'parameters', index)),
  );
}

function parameterViolations(check: Check, { schema, example }: Parameter, pointer: string): Violation[] {
  return check(schema, example, { schema: `${pointer}/schema`, example: `${pointer}/example` });
}

/** Validates with the schemas of a document and its local `$ref`s. */
function checkOf(document: SpecDocument): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'spec:', components: document.components ?? {} });
  return (schema = {}, value, place) => {
    try {
      const text = JSON.stringify(schema).replaceAll('"#/components/', '"spec:#/components/');
      return refusals(ajv.compile(JSON.parse(text)), value, place.example);
    } catch (error) {
      return [{ pointer: place.schema, message: `mend the schema: ${String(error)}.` }];
    }
  };
}

function refusals(validate: ValidateFunction, value: unknown, pointer: string): Violation[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = 'must be what its schema says' }) => ({
    pointer: pointer + instancePath,
    message: `${message}.`,
  }));
}
