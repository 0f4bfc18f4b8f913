import { parametersOf } from './emit-method.js';
import { camelCase } from './naming.js';
import { methodsOf, type Plan, type PlannedMethod } from './plan.js';

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
