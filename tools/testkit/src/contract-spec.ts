import {
  credentialHeaders,
  type DeclaredResponse,
  listOperations,
  type Operation,
  readDocument,
} from '@contactkit/openapi';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** One operation of a spec, as the contract tests see it. */
export interface ContractOperation extends Omit<Operation, 'responses'> {
  success: DeclaredResponse;
  errors: DeclaredResponse[];
}

/** One spec, with its references followed. */
export interface ContractSpec {
  provider: string;
  operations: ContractOperation[];
  /** Headers that a right credential is sent in, with a value. */
  credentials: Record<string, string>;
}

/** Reads `specs/<provider>/openapi.yaml`. */
export function readContractSpec(provider: string): ContractSpec {
  const document = readDocument(provider);
  return {
    provider,
    operations: listOperations(document).map(toContract),
    credentials: credentialHeaders(document, 'test-credential', 'test-user:test:password'),
  };
}

function toContract({ responses, ...operation }: Operation): ContractOperation {
  const success = responses.find(({ status }) => status < 300);
  if (!success) throw new Error(`${operation.id} declares no success`);
  return { ...operation, success, errors: responses.filter(({ status }) => status >= 400) };
}

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
