/** Which answer a client asks for with the `Prefer` header. */
export interface Preference {
  /** The status, as it was written. */
  readonly code?: string;
  /** The name of an example. */
  readonly example?: string;
  /** Whether to make the answer up from the schema. */
  readonly dynamic?: boolean;
}

const NONE: Preference = {};

const PREFERENCES = /(?:"(?:[^"\\]|\\.)*"|[^,"])+/g;
const PREFERENCE = /^\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/;

/**
 * Reads a `Prefer` header (RFC 7240): `code=404, example=notFound`, `dynamic=true`.
 *
 * Names are read in any case, values may be quoted, the first of several counts. What a mock does not know is
 * ignored, as the RFC asks.
 */
export function parsePrefer(header: string | undefined): Preference {
  if (header === undefined) return NONE;
  const given = new Map<string, string>();
  for (const part of header.match(PREFERENCES) ?? []) {
    const [, name, quoted, token] = PREFERENCE.exec(part) ?? [];
    if (name !== undefined && !given.has(name.toLowerCase()))
      given.set(name.toLowerCase(), quoted ?? token ?? '');
  }
  return toPreference(given);
}

function toPreference(given: ReadonlyMap<string, string>): Preference {
  const code = given.get('code');
  const example = given.get('example')?.replaceAll(/\\(.)/g, '$1');
  const dynamic = given.get('dynamic');
  return {
    ...(code && { code }),
    ...(example && { example }),
    ...((dynamic === 'true' || dynamic === 'false') && { dynamic: dynamic === 'true' }),
  };
}
