import type { PlannedMethod } from '../plan.js';
import { docComment, objectKey } from '../text.js';

/** The method in the client's interface, with its doc comment. */
export function emitSignature(method: PlannedMethod): string {
  return `${methodComment(method)}  ${method.name}(${parametersOf(method).join(', ')}): Promise<${method.result ?? 'void'}>;\n`;
}

/** Parameters with their types: positional path values, then the body, then the query, then options. */
export function parametersOf(
  { arguments: values, query, body }: PlannedMethod,
  optionsType = 'CallOptions',
): string[] {
  const parameters = values.map(({ name, type }) => `${name}: ${type}`);
  if (body) parameters.push(`body${body.required ? '' : '?'}: ${body.typeName}`);
  if (query) parameters.push(`query${query.required ? '' : '?'}: ${query.typeName}`);
  return [...parameters, `options?: ${optionsType}`];
}

/** The method's body: one call of openapi-fetch. */
export function emitMethod(method: PlannedMethod): string {
  const { name, id, http, path, gone, result } = method;
  const init = ['...init', ...initOf(method)].join(', ');
  const facts = [...(result ? [] : ['empty: true']), ...(gone ? [`gone: () => ${gone}`] : [])];
  const answer = facts.length > 0 ? `, { ${facts.join(', ')} }` : '';
  return `${name}(${argumentsOf(method).join(', ')}) {
    return call('${id}', options, (init) => http.${http.toUpperCase()}('${path}', { ${init} })${answer});
  },
  `;
}

/** The names of the parameters, as the method's implementation has them. */
export function argumentsOf({ arguments: values, query, body }: PlannedMethod): string[] {
  const names = values.map(({ name }) => name);
  if (body) names.push('body');
  if (query) names.push(query.required ? 'query' : 'query = {}');
  return [...names, 'options'];
}

/** The values of the path as expressions, by the names of the parameters. */
export function pathValuesOf({ arguments: values, bound }: PlannedMethod): [name: string, value: string][] {
  return [
    ...bound.map(({ wireName, name }): [string, string] => [wireName, `bound.${name}`]),
    ...values.map(({ wireName, name }): [string, string] => [wireName, name]),
  ];
}

function initOf(method: PlannedMethod): string[] {
  const { query, body } = method;
  const path = pathValuesOf(method).map(([name, value]) =>
    name === value ? name : `${objectKey(name)}: ${value}`,
  );
  const params = [...(path.length > 0 ? [`path: { ${path.join(', ')} }`] : []), ...(query ? ['query'] : [])];
  const sent = params.length > 0 ? [`params: { ${params.join(', ')} }`] : [];
  if (body) sent.push(body.required ? 'body' : '...(body && { body })');
  return sent;
}

function methodComment(method: PlannedMethod): string {
  const errors = method.errors
    .map(({ status, description }) => `${status} ${firstClause(description)}`)
    .join('; ');
  return docComment(
    [
      sentence(method.summary),
      method.description,
      `\`${method.http.toUpperCase()} ${method.path}\``,
      ...method.arguments.map(({ name, description }) => `@param ${name} ${description}`),
      errors && `@throws {ApiError} ${errors}`,
      method.docsUrl && `@see ${method.docsUrl}`,
      method.deprecated ? '@deprecated' : undefined,
    ],
    '  ',
  );
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** As the provider's spec has it: a first word in small letters would be wrong for a name. */
function firstClause(text: string): string {
  return text.trim().split(/\.(\s|$)/)[0] ?? '';
}
