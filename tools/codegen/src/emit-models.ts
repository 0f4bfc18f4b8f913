import { docComment } from './doc-comment.js';
import { header } from './header.js';
import type { Schema } from './openapi.js';
import { methodsOf, type Plan } from './plan.js';
import { nameOfReference } from './resolve.js';

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
