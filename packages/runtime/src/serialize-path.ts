import { ArgumentError } from './argument-error.js';

/**
 * Puts values into a path template such as `/v2/contacts/{id}`.
 *
 * Each value stays one segment: what `encodeURIComponent` escapes is escaped, but for `+`, which the path grammar of
 * RFC 3986 allows and which starts every phone number.
 *
 * @throws {ArgumentError} for a value that is empty, `.` or `..` (the platform would resolve it into another path), or not text
 */
export function serializePath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => segmentOf(template, name, values[name]));
}

function segmentOf(template: string, name: string, value: unknown): string {
  if (typeof value !== 'string' && !Number.isFinite(value)) throw refusal(template, name, value);
  const text = String(value);
  if (text === '' || text === '.' || text === '..' || !text.isWellFormed())
    throw refusal(template, name, value);
  return encodeURIComponent(text).replaceAll('%2B', '+');
}

function refusal(template: string, name: string, value: unknown): ArgumentError {
  const shown = typeof value === 'string' ? `'${value}'` : String(value);
  return new ArgumentError(
    `${shown} cannot be the '${name}' of ${template.replace(/^https?:\/\/[^/]+/, '')}: pass the id of one record.`,
  );
}
