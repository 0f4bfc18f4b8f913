import type { OpenApiDocument } from './document.js';

/**
 * Returns the headers in which a document wants its credentials: those of its first security requirement.
 *
 * @param token what is sent as key or token; the mocks refuse what begins with `invalid`
 * @param userAndPassword what Basic authorization encodes
 */
export function credentialHeaders(
  { security = [], components }: Pick<OpenApiDocument, 'security' | 'components'>,
  token: string,
  userAndPassword = `user:${token}`,
): Record<string, string> {
  const headers = Object.keys(security[0] ?? {}).map((schemeName): [string, string] => {
    const { type, name = '', scheme } = components.securitySchemes?.[schemeName] ?? {};
    if (type === 'apiKey') return [name.toLowerCase(), token];
    return ['authorization', scheme === 'basic' ? `Basic ${btoa(userAndPassword)}` : `Bearer ${token}`];
  });
  return Object.fromEntries(headers);
}
