interface Scheme {
  type: string;
  name?: string;
  scheme?: string;
}
interface Document {
  components: { securitySchemes: Record<string, Scheme> };
}

/** Headers with the credentials that an OpenAPI document asks for. */
export function credentialsOf({ components }: Document): Record<string, string> {
  return Object.fromEntries(Object.values(components.securitySchemes).map(headerOf));
}

function headerOf({ type, name = '', scheme }: Scheme): [name: string, value: string] {
  if (type === 'apiKey') return [name.toLowerCase(), 'token'];
  return ['authorization', scheme === 'basic' ? `Basic ${btoa('user:token')}` : 'Bearer token'];
}
