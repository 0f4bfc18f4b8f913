import { methodsOf, type Plan, type Resource } from '../plan.js';
import { header } from '../text.js';

/** The errors of the runtime with their guards, and the types of options and pages: what every client passes on. */
const PASSED_ON = [
  'ApiError',
  'type ApiErrorKind',
  'ArgumentError',
  'type AttemptEvent',
  'type CallLimits',
  'type CallOptions',
  'type ClientOptions',
  'ConfigurationError',
  'ConnectionError',
  'ContactKitError',
  'type ErrorKind',
  'isApiError',
  'isArgumentError',
  'isConfigurationError',
  'isConnectionError',
  'isContactKitError',
  'isPaginationError',
  'type Page',
  'type Pages',
  'PaginationError',
  'type Validator',
  'type WalkOptions',
];

/** Emits `index.ts`: everything that the main entry point of a client exports. */
export function emitIndex({ file, typeName, resources }: Plan): string {
  const interfaces = [typeName, ...resources.flatMap(interfaceNames)].sort();
  return `${header(file)}export { ${PASSED_ON.join(', ')} } from '@contactkit/runtime';
export type { ${typeName}Options } from '../settings.js';
export { create${typeName} } from './client.js';
export type * from './models.js';
export type { ${interfaces.join(', ')} } from './resources.js';
export { is${typeName}Error } from './resources.js';
`;
}

function interfaceNames({ typeName, children }: Resource): string[] {
  return [typeName, ...children.flatMap(interfaceNames)];
}

/** Emits `client.ts`: the factory of a client. */
export function emitClient({ file, title, typeName, clientOptions }: Plan): string {
  const factory = `create${typeName}`;
  const isBound = clientOptions.length > 0;
  const settings = [...(isBound ? ['pathOptions'] : []), 'transportOptions', `type ${typeName}Options`];
  const bound = isBound ? `, pathOptions(options, '${factory}')` : '';
  return `${header(file)}import { ${settings.join(', ')} } from '../settings.js';
import { createResources, type ${typeName} } from './resources.js';

/**
 * Makes a client of the ${title} API.
 *
 * Results are what the provider answers, in the provider's own words. A call that fails rejects with an \`ApiError\`,
 * a \`ConnectionError\` or an \`ArgumentError\`.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong; the message names the option
 *   and the environment variable
 */
export function ${factory}(options: ${typeName}Options = {}): ${typeName} {
  return createResources(transportOptions(options, '${factory}')${bound});
}
`;
}

/** Emits `http.ts`: the stock openapi-fetch client with the settings of the provider. */
export function emitHttp({ file, title, typeName }: Plan): string {
  const factory = `create${typeName}Http`;
  return `${header(file)}import { createHttpClient, type HttpClient } from '@contactkit/runtime/transport';
import { transportOptions, type ${typeName}HttpOptions } from '../settings.js';
import type { paths } from './schema.js';

export type { ${typeName}HttpOptions } from '../settings.js';
export type { paths } from './schema.js';

/**
 * Makes the stock openapi-fetch client of the ${title} API, with credentials and base URL set.
 *
 * For openapi-fetch's middlewares, or to see \`{ data, error, response }\` instead of an exception. It sends once: there
 * are no retries and no time limit here.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong
 */
export function ${factory}(options: ${typeName}HttpOptions = {}): HttpClient<paths> {
  return createHttpClient<paths>(transportOptions(options, '${factory}'));
}
`;
}

/** Emits `validate.ts`: the validator of a client's requests and responses. */
export function emitValidate({ file, provider, typeName }: Plan): string {
  const names = ['createValidator', 'type ValidateMode', 'type ValidateOptions', 'type Validator'];
  return `${header(file)}import { ${names.join(', ')} } from '@contactkit/runtime/validate';
import { requests, responses } from './validators.js';

export type { ValidateMode, ValidateOptions, Validator, Violation } from '@contactkit/runtime/validate';

/**
 * Holds bodies against the spec: \`create${typeName}({ validate: validate('strict') })\`.
 *
 * @param mode \`warn\` reports what breaks the spec and goes on; \`strict\` raises an \`ArgumentError\` before a wrong request is
 *   sent, and an \`ApiError\` of kind \`invalid-response\` for a wrong answer; \`off\` checks nothing
 */
export function validate(mode: ValidateMode, options?: ValidateOptions): Validator {
  return createValidator({ provider: '${provider}', requests, responses }, mode, options);
}
`;
}

/** Emits `concurrently.ts`; `undefined` where no list has pages that can be asked for out of turn. */
export function emitConcurrently({ file, resources }: Plan): string | undefined {
  const styles = methodsOf(resources).map(({ walk }) => walk?.style);
  if (!styles.some((style) => style === 'offset' || style === 'page')) return undefined;
  return `${header(file)}export { type ConcurrencyOptions, iterateConcurrently } from '@contactkit/runtime/concurrently';
`;
}
