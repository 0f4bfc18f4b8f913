// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import {
  createValidator,
  type ValidateMode,
  type ValidateOptions,
  type Validator,
} from '@contactkit/runtime/validate';
import { requests, responses } from './validators.js';

export type { ValidateMode, ValidateOptions, Validator, Violation } from '@contactkit/runtime/validate';

/**
 * Holds bodies against the spec: `createTiny({ validate: validate('strict') })`.
 *
 * @param mode `warn` reports what breaks the spec and goes on; `strict` raises an `ArgumentError` before a wrong request is
 *   sent, and an `ApiError` of kind `invalid-response` for a wrong answer; `off` checks nothing
 */
export function validate(mode: ValidateMode, options?: ValidateOptions): Validator {
  return createValidator({ provider: 'tiny', requests, responses }, mode, options);
}
