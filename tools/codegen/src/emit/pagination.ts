import type { PlannedMethod, PlannedWalk } from '../plan.js';
import { docComment, memberAccess, objectKey, stringLiteral } from '../text.js';
import { argumentsOf, parametersOf, pathValuesOf } from './method.js';

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
  const call = (options: string) => `${resource}.${method.name}(${[...values, 'query', options].join(', ')})`;
  const defaults = defaultsOf(walk);
  const constant = `const ${constantOf(method, resource)} = (${typed.join('')}query: ${query?.typeName}, options: WalkOptions = {}) => ({
    operation: '${method.id}',
    query: ${defaults === '' ? 'query' : `withDefaults({ ${defaults} }, query)`},
    prefetch: options.prefetch ?? true,
    signal: options.signal,
    ${walk.style === 'link' ? linksOf(method, walk, call) : `read: (query, signal) => ${call('{ ...options, signal }')},`}
    items: (body) => ${at('body', walk.items)},
    ${emitSteps(walk)}
  }) satisfies PageWalk<${query?.typeName}, ${result}, ${walk.itemType}>;
  `;
  const walkCall = `${constantOf(method, resource)}(${[...values, 'query', 'options'].join(', ')})`;
  const methods = [
    [walk.name, 'iterate'],
    [walk.pagesName, 'pages'],
  ].map(([name, make]) => `${name}: (${argumentsOf(method).join(', ')}) => ${make}(${walkCall}),\n`);
  return [{ constant, methods: methods.join('') }];
}

/** How to read a page whose answer has the next one in a header. */
function linksOf(method: PlannedMethod, walk: PlannedWalk, call: (options: string) => string): string {
  const scalars = walk.scalars.map(stringLiteral).join(', ');
  return `...followLinks<${method.query?.typeName}, ${method.result}>({
    operation: '${method.id}',
    url: ${urlOf(method)},
    scalars: [${scalars}],
    list: (query, options) => ${call('options')},
  }, options),`;
}

/** Where a method leads, as a template literal. */
function urlOf(method: PlannedMethod): string {
  const values = new Map(pathValuesOf(method));
  const path = method.path.replace(
    /\{([^{}]+)\}/g,
    (_, name: string) => `\${encodeURIComponent(${values.get(name)})}`,
  );
  return `\`\${baseUrl}${path}\``;
}

function constantOf({ name }: PlannedMethod, resource: string): string {
  return `${resource}${name.charAt(0).toUpperCase()}${name.slice(1)}Walk`;
}

function defaultsOf({ defaults = {} }: PlannedWalk): string {
  return Object.entries(defaults)
    .map(([name, value]) => `${objectKey(name)}: ${literal(value)}`)
    .join(', ');
}

function literal(value: unknown): string {
  return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value);
}

function defaultsNote({ defaults = {} }: PlannedWalk): string {
  const sent = Object.entries(defaults).map(([name, value]) => `\`${name}\` ${String(value)}`);
  return sent.length > 0 ? ` Unless the query says otherwise it asks for ${sent.join(', ')}.` : '';
}

/** How the walk of a list gets from page to page: the members `next`, `at` and `count`, where a query tells. */
function emitSteps(walk: PlannedWalk): string {
  if (walk.style === 'link') return '';
  return `next: (body, query) => ${nextOf(walk)}, ${jumpsOf(walk)}`;
}

/** The value at a dotted path of an answer. */
function at(root: string, path: string): string {
  // What lies deeper may be missing in an answer that is not quite what it should be.
  return path === '' ? root : `${root}.${path.replaceAll('.', '?.')}`;
}

function nextOf(walk: PlannedWalk): string {
  const { style, cursor = '', next = '', more } = walk;
  const items = at('body', walk.items);
  const request = objectKey(walk.request);
  if (style === 'cursor') {
    const query = `{ ...query, ...(last && { ${request}: last.${cursor} }) }`;
    const isMore = `${at('body', more ?? '')} ?? ${isFull(walk)}`;
    return `{ const last = ${items}.at(-1); return (${isMore}) ? ${query} : undefined; }`;
  }
  if (style === 'body-cursor') {
    const isThere = more === undefined ? 'next' : `${at('body', more)} !== false && next`;
    return `{ const next = ${at('body', next)}; return ${isThere} ? { ...query, ${request}: next } : undefined; }`;
  }
  const current = currentOf(walk);
  if (style === 'offset')
    return `${items}.length < ${pageSizeOf(walk)} ? undefined : { ...query, ${request}: ${current} + ${items}.length }`;
  return `${hasMore(walk, current)} ? { ...query, ${request}: ${current} + 1 } : undefined`;
}

/** Where any page can be asked for by its distance from the first. */
function jumpsOf(walk: PlannedWalk): string {
  const { style, request, total } = walk;
  if (style !== 'offset' && style !== 'page') return '';
  const step = style === 'offset' ? `distance * ${pageSizeOf(walk)}` : 'distance';
  const jump = `at: (distance, query) => ({ ...query, ${objectKey(request)}: ${currentOf(walk)} + ${step} }),`;
  if (style !== 'page' || total === undefined) return jump;
  const pages = `Math.ceil((${at('body', total)} ?? Infinity) / ${pageSizeOf(walk)})`;
  return `${jump} count: (body, query) => ${pages} - ${currentOf(walk)} + 1,`;
}

/** Where the page of a query starts: at item 0 or page 1 unless it says otherwise. */
function currentOf({ style, request }: PlannedWalk): string {
  return `(query${memberAccess(request)} ?? ${style === 'offset' ? 0 : 1})`;
}

/** The provider's own page size, or the one that was asked for. */
function pageSizeOf({ size = 1, limit, defaultLimit = 1, maximumLimit }: PlannedWalk): string {
  if (limit === undefined) return String(size);
  const asked = `query${memberAccess(limit)} ?? ${defaultLimit}`;
  return maximumLimit === undefined ? `(${asked})` : `Math.min(${asked}, ${maximumLimit})`;
}

function isFull(walk: PlannedWalk): string {
  return `${at('body', walk.items)}.length >= ${pageSizeOf(walk)}`;
}

function hasMore(walk: PlannedWalk, current: string): string {
  const { items, more, total } = walk;
  if (more) return `(${at('body', more)} ?? ${isFull(walk)})`;
  if (!total) return isFull(walk);
  const known = `(${at('body', total)} ?? (${isFull(walk)} ? Infinity : 0))`;
  return `${at('body', items)}.length > 0 && ${current} * ${pageSizeOf(walk)} < ${known}`;
}
