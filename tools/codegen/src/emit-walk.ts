import { docComment } from './doc-comment.js';
import { argumentsOf, parametersOf } from './emit-method.js';
import { memberAccess, objectKey, stringLiteral } from './naming.js';
import type { PlannedMethod, PlannedWalk } from './plan.js';

/** The iterating method in the client's interface, where the spec says how to walk. */
export function emitWalkSignature(method: PlannedMethod): string[] {
  const { walk } = method;
  if (!walk) return [];
  const comment = docComment(
    [
      `Every item of every page of \`${method.id}\`, one request a page.`,
      `A page is read when its first item is asked for.${defaultsNote(walk)} A query that starts in the middle is walked from there.`,
      '@throws {PaginationError} when the provider repeats a page',
    ],
    '  ',
  );
  return [
    `${comment}  ${walk.name}(${parametersOf(method).join(', ')}): AsyncGenerator<${walk.itemType}, void, undefined>;\n`,
  ];
}

/** The body of the iterating method. */
export function emitWalk(method: PlannedMethod, resource: string): string[] {
  const { walk, query } = method;
  if (!walk) return [];
  const path = method.arguments.map(({ name }) => name);
  const defaults = Object.entries(walk.defaults ?? {}).map(
    ([name, value]) => `${objectKey(name)}: ${literal(value)}, `,
  );
  return [
    [
      `    ${walk.name}(${argumentsOf(method).join(', ')}) {`,
      `      return iterate<${query?.typeName}, ${method.result}, ${walk.itemType}>({`,
      `        operation: '${method.id}',`,
      `        query: { ${defaults.join('')}...query },`,
      `        read: (query) => ${resource}.${method.name}(${[...path, 'query', 'options'].join(', ')}),`,
      `        items: (page) => ${at('page', walk.items)},`,
      `        next: (page, query) => ${nextOf(walk)},`,
      '      });',
      '    },\n',
    ].join('\n'),
  ];
}

function nextOf(walk: PlannedWalk): string {
  const items = at('page', walk.items);
  const request = objectKey(walk.request);
  if (walk.style === 'cursor') {
    const last = `${items}.at(-1)?.${walk.cursor}`;
    return `{\n          const last = ${last};\n          return ${at('page', walk.more ?? '')} && last !== undefined ? { ...query, ${request}: last } : undefined;\n        }`;
  }
  if (walk.style === 'offset') {
    return `${items}.length < ${pageSizeOf(walk)}\n          ? undefined\n          : { ...query, ${request}: (query${memberAccess(walk.request)} ?? 0) + ${items}.length }`;
  }
  const current = `(query${memberAccess(walk.request)} ?? 1)`;
  return `${hasMore(walk, items, current)}\n          ? { ...query, ${request}: ${current} + 1 }\n          : undefined`;
}

function pageSizeOf({ limit, defaultLimit = 1, maximumLimit }: PlannedWalk): string {
  const asked = `query${memberAccess(limit ?? '')} ?? ${defaultLimit}`;
  return maximumLimit === undefined ? `(${asked})` : `Math.min(${asked}, ${maximumLimit})`;
}

function hasMore({ more, total, size }: PlannedWalk, items: string, current: string): string {
  const isFull = `${items}.length >= ${size}`;
  if (more) return `(${at('page', more)} ?? ${isFull})`;
  return total ? `${isFull} && ${current} * ${size} < ${at('page', total)}` : isFull;
}

function at(root: string, path: string): string {
  return path === '' ? root : `${root}.${path}`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value);
}

function defaultsNote({ defaults = {} }: PlannedWalk): string {
  const sent = Object.entries(defaults).map(([name, value]) => `\`${name}\` ${String(value)}`);
  return sent.length > 0 ? ` Unless the query says otherwise it asks for ${sent.join(', ')}.` : '';
}
