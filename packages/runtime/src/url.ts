import { ArgumentError } from './errors.js';

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

/**
 * How a query parameter leaves, when it is not the usual way.
 *
 * - `properties`: an object whose members are parameters of their own; `{ tags: ['a', 'b'] }` leaves as `tags=a,b`
 *   (OpenAPI: style `form`, explode)
 * - `deep`: an object whose members leave as `name[member]=value` (OpenAPI: style `deepObject`)
 * - `list`: an array in one parameter, `name=a,b` (OpenAPI: style `form`, no explode)
 */
export type QueryStyle = 'properties' | 'deep' | 'list';

/**
 * Makes a query serializer from the parameters that need a style; all others are scalars, or arrays that repeat the name.
 *
 * `undefined`, `null` and empty arrays are not sent.
 */
export function createQuerySerializer(
  styles: Readonly<Record<string, QueryStyle>> = {},
): (query: object) => string {
  return (query) => {
    const parts: string[] = [];
    for (const [name, value] of Object.entries(query)) append(parts, name, value, styles[name]);
    return parts.join('&');
  };
}

function append(parts: string[], name: string, value: unknown, style: QueryStyle | undefined): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) appendArray(parts, name, value, style);
  else if (typeof value === 'object') appendObject(parts, name, value, style);
  else parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
}

function appendArray(parts: string[], name: string, values: unknown[], style: QueryStyle | undefined): void {
  if (style !== 'list') for (const value of values) append(parts, name, value, undefined);
  else if (values.length > 0) append(parts, name, values.join(','), undefined);
}

function appendObject(parts: string[], name: string, value: object, style: QueryStyle | undefined): void {
  if (style !== 'properties' && style !== 'deep') {
    throw new ArgumentError(
      `The query parameter '${name}' takes text, a number, a boolean or a list, not an object.`,
    );
  }
  for (const [member, inner] of Object.entries(value)) {
    append(parts, style === 'deep' ? `${name}[${member}]` : member, inner, 'list');
  }
}
