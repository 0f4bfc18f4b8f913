import type { Parameter, SpecDocument } from './openapi.js';
import { type QueryStyleName, queryStyleOf } from './query-style.js';
import { operationsOf, type PlacedOperation, resolve } from './resolve.js';
import { pointerTo, type Violation } from './spec-error.js';

/** Every query parameter that is written in another style than its namesake before it: a client has one style a name. */
export function styleViolations(document: SpecDocument): Violation[] {
  const first = new Map<string, { style: QueryStyleName; where: string }>();
  return operationsOf(document).flatMap((placed) =>
    queryOf(document, placed).flatMap(({ name, style, pointer }) => {
      const known = first.get(name);
      if (!known) first.set(name, { style, where: `${placed.method.toUpperCase()} ${placed.path}` });
      if (!known || known.style === style) return [];
      const message = `parameter '${name}' has another style or kind of type than in ${known.where}; a client writes a name in one way.`;
      return [{ pointer, message }];
    }),
  );
}

function queryOf(document: SpecDocument, { path, method, operation }: PlacedOperation) {
  return (operation.parameters ?? []).flatMap((entry, index) => {
    const parameter = resolve<Parameter>(document, entry);
    const style = queryStyleOf(parameter);
    const pointer = pointerTo('paths', path, method, 'parameters', index);
    return parameter.in === 'query' && style ? [{ name: parameter.name, style, pointer }] : [];
  });
}
