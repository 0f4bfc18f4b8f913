import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { MediaType, Parameter, SpecDocument } from './openapi.js';
import { isReference, operationsOf, type PlacedOperation } from './resolve.js';
import { pointerTo, type Violation } from './spec-error.js';

/** Every example of a body or parameter that its own schema refuses. */
export function exampleViolations(document: SpecDocument): Violation[] {
  const compile = compilerOf(document);
  const { requestBodies = {}, responses = {}, parameters = {} } = document.components ?? {};
  const bodies = [
    ...Object.entries(requestBodies).map(([name, body]) => ({
      body,
      pointer: pointerTo('components', 'requestBodies', name),
    })),
    ...Object.entries(responses).map(([name, body]) => ({
      body,
      pointer: pointerTo('components', 'responses', name),
    })),
  ].flatMap(({ body, pointer }) =>
    Object.entries(body.content ?? {}).flatMap(([type, media]) =>
      mediaViolations(compile, media, pointer + pointerTo('content', type)),
    ),
  );
  const values = [
    ...Object.entries(parameters).map(([name, value]) => ({ value, pointer: pointerTo('components', 'parameters', name) })),
    ...operationsOf(document).flatMap(inlineParameters),
  ].flatMap(({ value, pointer }) =>
    valueViolations(compile(value.schema ?? {}), value.example, `${pointer}/example`),
  );
  return [...bodies, ...values];
}

function inlineParameters({ path, method, operation }: PlacedOperation): { value: Parameter; pointer: string }[] {
  return (operation.parameters ?? []).flatMap((value, index) =>
    isReference(value) ? [] : [{ value, pointer: pointerTo('paths', path, method, 'parameters', index) }],
  );
}

function mediaViolations(
  compile: (schema: object) => ValidateFunction,
  media: MediaType,
  pointer: string,
): Violation[] {
  const validate = compile(media.schema ?? {});
  return Object.entries(media.examples ?? {}).flatMap(([name, { value }]) =>
    valueViolations(validate, value, pointer + pointerTo('examples', name, 'value')),
  );
}

function valueViolations(validate: ValidateFunction, value: unknown, pointer: string): Violation[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = 'is refused by its schema' }) => ({
    pointer: pointer + instancePath,
    message: `${message}.`,
  }));
}

/** Compiles schemas of a document, with its local `$ref`s. */
function compilerOf(document: SpecDocument): (schema: object) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'spec:', components: document.components ?? {} });
  return (schema) =>
    ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"spec:#/components/')));
}
