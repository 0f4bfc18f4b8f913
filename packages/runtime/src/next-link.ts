/** One link: its target, and its parameters as text. A comma in quotes does not end it. */
const LINK = /<([^<>]*)>((?:[^",<]|"(?:[^"\\]|\\.)*")*)/g;
const PARAMETER = /;\s*([^\s=;"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?/g;

/**
 * Target of the first link to the next page in a `Link` header (RFC 8288), as it is written.
 *
 * @returns `undefined` when there is none; a link from another page than this one, by its `anchor`, does not count
 */
export function nextLinkOf(header: string): string | undefined {
  for (const [, target, text = ''] of header.matchAll(LINK)) {
    const parameters = parametersOf(text);
    const relations = parameters.get('rel')?.toLowerCase().split(/\s+/);
    if (relations?.includes('next') && !parameters.has('anchor')) return target;
  }
  return undefined;
}

/** Values by name in small letters; of several, the first counts. */
function parametersOf(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, token = ''] of text.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted ?? token);
  }
  return parameters;
}
