import { docComment } from './doc-comment.js';
import { argumentsOf, parametersOf, pathValuesOf } from './emit-method.js';
import { at, emitSteps } from './emit-steps.js';
import { objectKey, stringLiteral } from './naming.js';
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
  const call = (options: string) => `${resource}.${method.name}(${[...values, 'query', options].join(', ')})`;
  const defaults = defaultsOf(walk);
  const constant = [
    `  const ${constantOf(method, resource)} = (${typed.join('')}query: ${query?.typeName}, options: WalkOptions = {}) =>`,
    `    ({`,
    `      operation: '${method.id}',`,
    `      query: ${defaults === '' ? 'query' : `withDefaults({ ${defaults} }, query)`},`,
    '      prefetch: options.prefetch ?? true,',
    '      signal: options.signal,',
    ...(walk.style === 'link'
      ? linksOf(method, walk, call)
      : [`      read: (query, signal) => ${call('{ ...options, signal }')},`]),
    `      items: (body) => ${at('body', walk.items)},`,
    ...emitSteps(walk),
    `    }) satisfies PageWalk<${query?.typeName}, ${result}, ${walk.itemType}>;`,
  ].join('\n');
  const walkCall = `${constantOf(method, resource)}(${[...values, 'query', 'options'].join(', ')})`;
  const methods = [
    [walk.name, 'iterate'],
    [walk.pagesName, 'pages'],
  ].map(([name, make]) => `    ${name}: (${argumentsOf(method).join(', ')}) => ${make}(${walkCall}),\n`);
  return [{ constant, methods: methods.join('') }];
}

/** How to read a page whose answer has the next one in a header. */
function linksOf(method: PlannedMethod, walk: PlannedWalk, call: (options: string) => string): string[] {
  const scalars = walk.scalars.map(stringLiteral).join(', ');
  return [
    `      ...followLinks<${method.query?.typeName}, ${method.result}>(`,
    `        { operation: '${method.id}', url: ${urlOf(method)}, scalars: [${scalars}], list: (query, options) => ${call('options')} },`,
    '        options,',
    '      ),',
  ];
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
