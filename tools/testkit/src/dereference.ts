/** A document with every local `$ref` replaced by what it leads to. Circular schemas are not supported. */
export function dereference<Document>(document: unknown): Document {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    if ('$ref' in value && typeof value.$ref === 'string') return walk(lookUp(document, value.$ref));
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]));
  };
  return walk(document) as Document;
}

function lookUp(document: unknown, reference: string): unknown {
  let place = document;
  for (const key of reference.replace('#/', '').split('/')) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    place =
      typeof place === 'object' && place !== null
        ? Object.entries(place).find(([own]) => own === name)?.[1]
        : undefined;
  }
  if (place === undefined) throw new Error(`${reference} leads nowhere`);
  return place;
}
