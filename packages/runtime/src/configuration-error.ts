import { ContactKitError, errorName } from './contactkit-error.js';

/** An option or environment variable is missing or wrong. Raised before any request. */
export class ConfigurationError extends ContactKitError {
  override readonly name = 'ConfigurationError';
  readonly kind = 'configuration';
}

/** Whether a value is a `ConfigurationError`, from this or any other installed copy of contactkit. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return errorName(value) === 'ConfigurationError';
}
