import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);

/** Whether a value keeps a JSON schema of a spec. */
export function isValid(schema: object, value: unknown): boolean {
  return ajv.validate(schema, value);
}

/** Whether a value that travels as text keeps a JSON schema: as it is, or as the number or boolean that it says. */
export function isValidText(schema: object, text: string): boolean {
  return (
    isValid(schema, text) || (/^(-?\d+(\.\d+)?|true|false)$/.test(text) && isValid(schema, JSON.parse(text)))
  );
}
