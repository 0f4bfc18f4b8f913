import openapiTypeScript, { astToString } from 'openapi-typescript';
import { methodsOf, type Plan, type PlannedMethod } from '../plan.js';
import { nameOfReference } from '../spec/document.js';
import type { Schema } from '../spec/openapi.js';
import { camelCase, docComment, header } from '../text.js';
import { parametersOf } from './method.js';

/** `models.ts`: every schema and query under its own name, so that hovers show the name and not the structure. */
export function emitModels(plan: Plan): string {
  const schemas = Object.keys(plan.schemas)
    .sort()
    .map((name) => emitSchemaType(name, plan.schemas[name] ?? {}));
  const queries = methodsOf(plan.resources).flatMap(({ id, query }) =>
    query ? [emitQueryType(id, query.typeName)] : [],
  );
  const imports = `import type { components${queries.length > 0 ? ', operations' : ''} } from './schema.js';\n`;
  return [header(plan.file) + imports, ...schemas, ...queries, emitErrorBodies(plan)].join('\n');
}

function emitSchemaType(name: string, schema: Schema): string {
  const shape = `components['schemas']['${name}']`;
  const comment = docComment([schema.description]);
  const item = schema.type === 'array' ? nameOfReference(schema.items) : undefined;
  if (item) return `${comment}export type ${name} = ${item}[];\n`;
  if (!isInterface(schema)) return `${comment}export type ${name} = ${shape};\n`;
  return `type ${name}Shape = ${shape};\n${comment}export interface ${name} extends ${name}Shape {}\n`;
}

function emitErrorBodies({ typeName, resources }: Plan): string {
  const members = methodsOf(resources).map(({ id, errors }) => {
    const bodies = errors.map(({ status, bodyType }) => `    ${status}: ${bodyType};\n`);
    return `  '${id}': {\n${bodies.join('')}  };\n`;
  });
  const comment = docComment(['Bodies of the declared refusals, by operation and status.']);
  return `${comment}export interface ${typeName}ErrorBodies {\n${members.join('')}}\n`;
}

function emitQueryType(id: string, typeName: string): string {
  const comment = docComment([`Query of \`${id}\`.`]);
  const shape = `type ${typeName}Shape = NonNullable<operations['${id}']['parameters']['query']>;\n`;
  return `${shape}${comment}export interface ${typeName} extends ${typeName}Shape {}\n`;
}

function isInterface(schema: Schema): boolean {
  return (schema.type === 'object' || schema.allOf !== undefined) && !schema.anyOf && !schema.oneOf;
}

/** `schema.ts`: `paths`, `components` and `operations`, as openapi-typescript makes them. */
export async function emitSchema({ document, file }: Plan): Promise<string> {
  const ast = await openapiTypeScript(JSON.stringify(document), {
    alphabetize: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  return header(file) + astToString(ast);
}

/** `api.md`: every method with its route, result and refusals. */
export function emitApi(plan: Plan): string {
  const rows = methodsOf(plan.resources).flatMap((method) => [row(plan, method), ...walkRows(plan, method)]);
  return [
    `<!-- Generated from ${plan.file} by tools/codegen. Do not edit: run npm run generate. -->`,
    `# @contactkit/${plan.provider}: every operation\n`,
    `\`${camelCase(plan.provider)}\` is what \`create${plan.typeName}()\` returns. The types are exported by the package.\n`,
    '| call | route | result | refusals |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function row({ provider }: Plan, method: PlannedMethod): string {
  const call = `\`${camelCase(provider)}.${method.id}(${parametersOf(method).join(', ')})\``;
  const name = method.docsUrl ? `[${call}](${method.docsUrl})` : call;
  const refusals = method.errors.map(({ status }) => status).join(', ');
  return `| ${name}<br>${method.summary.replaceAll('|', '\\|')} | \`${method.http.toUpperCase()} ${method.path}\` | \`${method.result ?? 'void'}\` | ${refusals} |`;
}

function walkRows({ provider }: Plan, method: PlannedMethod): string[] {
  const { walk, id, query, result } = method;
  if (!walk) return [];
  const resource = `${camelCase(provider)}.${id.split('.').slice(0, -1).join('.')}`;
  const parameters = parametersOf(method, 'WalkOptions').join(', ');
  const items = `AsyncGenerator<${walk.itemType}>`;
  const pages = `Pages<${query?.typeName}, ${result}, ${walk.itemType}>`;
  return [
    `| \`${resource}.${walk.name}(${parameters})\`<br>Every item of every page | as above | \`${items}\` | as above |`,
    `| \`${resource}.${walk.pagesName}(${parameters})\`<br>Every page | as above | \`${pages}\` | as above |`,
  ];
}
