const LONGEST = 200;

/** The provider's own words in an error body, cut at 200 characters, whichever of the usual members holds them. */
export function messageOf(body: unknown): string | undefined {
  const text = typeof body === 'string' ? body : memberOf(body);
  const line = text?.replace(/\s+/g, ' ').trim();
  if (!line || line.startsWith('<')) return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function memberOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { message, error, detail, title }: Record<string, unknown> = { ...body };
  const text = [message, error, detail, title].find(isText);
  if (text !== undefined) return text;
  if ('errors' in body && Array.isArray(body.errors)) return body.errors.filter(isText).join(', ');
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
