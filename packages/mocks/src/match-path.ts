/**
 * Reads the path parameters of a request, or `undefined` when the path is not one of the template.
 *
 * A parameter is a whole segment, `{id}`, and is never empty.
 */
export function matchPath(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    const name = parameterName(part);
    if (name === undefined ? part !== segment : segment === '') return undefined;
    if (name !== undefined) parameters[name] = segment;
  }
  return parameters;
}

function parameterName(part: string): string | undefined {
  return part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1) : undefined;
}
