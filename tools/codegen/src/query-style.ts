import type { Parameter, Schema } from './openapi.js';

/** How a query parameter is written: as the runtime's `QueryStyle`, or `usual` for scalars and repeated names. */
export type QueryStyleName = 'usual' | 'properties' | 'deep' | 'list';

/** The style of a query parameter, or `undefined` when the runtime cannot write it. */
export function queryStyleOf({
  style = 'form',
  explode = style === 'form',
  schema = {},
}: Parameter): QueryStyleName | undefined {
  if (isType(schema, 'object')) {
    if (style === 'deepObject') return 'deep';
    return style === 'form' && explode ? 'properties' : undefined;
  }
  if (style !== 'form') return undefined;
  return isType(schema, 'array') && !explode ? 'list' : 'usual';
}

function isType(schema: Schema, type: string): boolean {
  return Array.isArray(schema.type) ? schema.type.includes(type) : schema.type === type;
}
