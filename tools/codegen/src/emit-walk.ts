import { docComment } from './doc-comment.js';
import { argumentsOf, parametersOf } from './emit-method.js';
import { memberAccess, objectKey, stringLiteral } from './naming.js';
import type { PlannedMethod, PlannedWalk } from './plan.js';

/** The walking methods in the client's interface, where the spec says how to walk. */
export function emitWalkSignatures(method: PlannedMethod): string[] {
  const { walk, id, query, result } = method;
  if (!walk) return [];
  const parameters = parametersOf(method, 'WalkOptions').join(', ');
  const items = docComment(
    [
      `Every item of every page of \`${id}\`, one request a page.`,
      `The next page is asked for when the second item of a page is taken, or never if the loop ends before.${defaultsNote(walk)} A query that starts in the middle is walked from there.`,
      '@throws {PaginationError} when the pages do not lead to an end',
    ],
    '  ',
  );
  const pages = docComment(
    [
      `Every page of \`${id}\`, with its items and a \`checkpoint\` to resume from.`,
      `A page is asked for when the loop comes to it.${defaultsNote(walk)}`,
      '@throws {PaginationError} when the pages do not lead to an end',
    ],
    '  ',
  );
  return [
    `${items}  ${walk.name}(${parameters}): AsyncGenerator<${walk.itemType}, void, undefined>;\n`,
    `${pages}  ${walk.pagesName}(${parameters}): Pages<${query?.typeName}, ${result}, ${walk.itemType}>;\n`,
  ];
}

/** The walk of a list as a constant of the factory, and the two methods that use it. */
export function emitWalk(method: PlannedMethod, resource: string): { constant: string; methods: string }[] {
  const { walk, query, result } = method;
  if (!walk) return [];
  const { body } = method;
  const typed = method.arguments.map(({ name, type }) => `${name}: ${type}, `);
  const values = method.arguments.map(({ name }) => name);
  if (body) {
    typed.push(`body: ${body.typeName}${body.required ? '' : ' | undefined'}, `);
    values.push('body');
  }
  const defaults = defaultsOf(walk);
  const constant = [
    `  const ${constantOf(method, resource)} = (${typed.join('')}query: ${query?.typeName}, options: WalkOptions = {}) =>`,
    `    ({`,
    `      operation: '${method.id}',`,
    `      query: ${defaults === '' ? 'query' : `withDefaults({ ${defaults} }, query)`},`,
    '      prefetch: options.prefetch ?? true,',
    '      signal: options.signal,',
    `      read: (query, signal) => ${resource}.${method.name}(${[...values, 'query', '{ ...options, signal }'].join(', ')}),`,
    `      items: (body) => ${at('body', walk.items)},`,
    `      next: (body, query) => ${nextOf(walk)},`,
    ...jumpsOf(walk),
    `    }) satisfies PageWalk<${query?.typeName}, ${result}, ${walk.itemType}>;`,
  ].join('\n');
  const walkCall = `${constantOf(method, resource)}(${[...values, 'query', 'options'].join(', ')})`;
  const methods = [
    [walk.name, 'iterate'],
    [walk.pagesName, 'pages'],
  ].map(([name, make]) => `    ${name}: (${argumentsOf(method).join(', ')}) => ${make}(${walkCall}),\n`);
  return [{ constant, methods: methods.join('') }];
}

function constantOf({ name }: PlannedMethod, resource: string): string {
  return `${resource}${name.charAt(0).toUpperCase()}${name.slice(1)}Walk`;
}

function defaultsOf({ defaults = {} }: PlannedWalk): string {
  return Object.entries(defaults)
    .map(([name, value]) => `${objectKey(name)}: ${literal(value)}`)
    .join(', ');
}

function nextOf(walk: PlannedWalk): string {
  const items = at('body', walk.items);
  const request = objectKey(walk.request);
  if (walk.style === 'cursor') {
    const next = `{ ...query, ...(last && { ${request}: last.${walk.cursor} }) }`;
    return `{\n        const last = ${items}.at(-1);\n        return (${at('body', walk.more ?? '')} ?? ${items}.length >= ${pageSizeOf(walk)}) ? ${next} : undefined;\n      }`;
  }
  const current = currentOf(walk);
  if (walk.style === 'offset') {
    return `${items}.length < ${pageSizeOf(walk)}\n          ? undefined\n          : { ...query, ${request}: ${current} + ${items}.length }`;
  }
  return `${hasMore(walk, items, current)}\n          ? { ...query, ${request}: ${current} + 1 }\n          : undefined`;
}

/** Where any page can be asked for by its distance from the first. */
function jumpsOf(walk: PlannedWalk): string[] {
  if (walk.style === 'cursor') return [];
  const step = walk.style === 'offset' ? `distance * ${pageSizeOf(walk)}` : 'distance';
  const jump = `{ ...query, ${objectKey(walk.request)}: ${currentOf(walk)} + ${step} }`;
  const lines = [`      at: (distance, query) => (${jump}),`];
  if (walk.style !== 'page' || walk.total === undefined) return lines;
  const pages = `Math.ceil((${at('body', walk.total)} ?? Infinity) / ${walk.size})`;
  return [...lines, `      count: (body, query) => ${pages} - ${currentOf(walk)} + 1,`];
}

/** Where the page of a query starts: at item 0 or page 1 unless it says otherwise. */
function currentOf({ style, request }: PlannedWalk): string {
  return `(query${memberAccess(request)} ?? ${style === 'offset' ? 0 : 1})`;
}

function pageSizeOf({ limit, defaultLimit = 1, maximumLimit }: PlannedWalk): string {
  const asked = `query${memberAccess(limit ?? '')} ?? ${defaultLimit}`;
  return maximumLimit === undefined ? `(${asked})` : `Math.min(${asked}, ${maximumLimit})`;
}

function hasMore({ more, total, size }: PlannedWalk, items: string, current: string): string {
  const isFull = `${items}.length >= ${size}`;
  if (more) return `(${at('body', more)} ?? ${isFull})`;
  if (!total) return isFull;
  const known = `(${at('body', total)} ?? (${isFull} ? Infinity : 0))`;
  return `${items}.length > 0 && ${current} * ${size} < ${known}`;
}

function at(root: string, path: string): string {
  // What lies deeper may be missing in an answer that is not quite what it should be.
  return path === '' ? root : `${root}.${path.replaceAll('.', '?.')}`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value);
}

function defaultsNote({ defaults = {} }: PlannedWalk): string {
  const sent = Object.entries(defaults).map(([name, value]) => `\`${name}\` ${String(value)}`);
  return sent.length > 0 ? ` Unless the query says otherwise it asks for ${sent.join(', ')}.` : '';
}
