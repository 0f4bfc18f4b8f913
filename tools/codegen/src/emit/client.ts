import { methodsOf, type Plan, type PlannedMethod, type Resource } from '../plan.js';
import { docComment, header, objectKey } from '../text.js';
import { emitMethod, emitSignature } from './method.js';
import { emitWalk, emitWalkSignatures } from './pagination.js';

/** `resources.ts`: the client's interfaces, and one explicit method per operation on openapi-fetch. */
export function emitResources(plan: Plan): string {
  return [
    header(plan.file) + emitImports(plan),
    `/** Origin that the client calls unless \`baseUrl\` says otherwise. */\nexport const defaultBaseUrl = '${plan.defaultBaseUrl}';\n`,
    emitStyles(plan),
    emitErrorGuard(plan),
    ...plan.resources.flatMap(emitInterfaces),
    emitClientInterface(plan),
    emitBoundInterface(plan),
    emitFactory(plan),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function emitImports(plan: Plan): string {
  const methods = methodsOf(plan.resources);
  const isWalked = methods.some(({ walk }) => walk);
  const runtime = [
    'type CallOptions',
    'createQuerySerializer',
    'type ErrorGuard',
    'errorGuard',
    ...(hasLinks(plan) ? ['followLinks'] : []),
    ...(isWalked ? ['iterate', 'type Pages', 'type PageWalk', 'pages', 'type WalkOptions'] : []),
    'type TransportOptions',
    ...(methods.some(({ walk }) => walk?.defaults) ? ['withDefaults'] : []),
  ];
  const names = new Set([...methods.flatMap(typesOf), `${plan.typeName}ErrorBodies`]);
  return `import { ${runtime.join(', ')} } from '@contactkit/runtime';
import { createTransport } from '@contactkit/runtime/transport';
import type { ${[...names].sort().join(', ')} } from './models.js';
import type { paths } from './schema.js';
`;
}

function hasLinks({ resources }: Plan): boolean {
  return methodsOf(resources).some(({ walk }) => walk?.style === 'link');
}

function typesOf({ query, body, result, walk }: PlannedMethod): string[] {
  return [query?.typeName, body?.typeName, result, walk?.itemType].filter((name) => name !== undefined);
}

function emitStyles({ queryStyles }: Plan): string {
  const entries = Object.entries(queryStyles).map(([name, style]) => `${objectKey(name)}: '${style}'`);
  const table = entries.length > 0 ? `{ ${entries.join(', ')} }` : '';
  return `const serializeQuery = createQuerySerializer(${table});\n`;
}

function emitErrorGuard({ typeName, provider, resources }: Plan): string {
  const errors = methodsOf(resources).flatMap((method) => method.errors);
  const texts = new Set(errors.filter(({ bodyType }) => bodyType === 'string').map(({ status }) => status));
  const comment = docComment([
    `Whether an error is the refusal of an operation with a declared status; then its \`body\` has the declared type.`,
  ]);
  const guard = `/* @__PURE__ */ errorGuard(${[`'${provider}'`, ...(texts.size > 0 ? [`[${[...texts].join(', ')}]`] : [])].join(', ')})`;
  return `${comment}export const is${typeName}Error: ErrorGuard<${typeName}ErrorBodies> = ${guard};\n`;
}

function emitInterfaces(resource: Resource): string[] {
  const methods = resource.methods.flatMap((method) => [
    emitSignature(method),
    ...emitWalkSignatures(method),
  ]);
  const children = resource.children.map((child) => `  readonly ${child.name}: ${child.typeName};\n`);
  return [
    ...resource.children.flatMap(emitInterfaces),
    `export interface ${resource.typeName} {\n${[...methods, ...children].join('\n')}}\n`,
  ];
}

function emitClientInterface({ typeName, resources }: Plan): string {
  const members = resources.map((resource) => `  readonly ${resource.name}: ${resource.typeName};\n`);
  return `${docComment([`Client of the ${typeName} API.`])}export interface ${typeName} {\n${members.join('')}}\n`;
}

function emitBoundInterface({ typeName, clientOptions }: Plan): string {
  if (clientOptions.length === 0) return '';
  const members = clientOptions.map(
    ({ name, type, description }) => `${docComment([description], '  ')}  ${name}: ${type};\n`,
  );
  return `/** Path values that the client takes once. */\nexport interface ${typeName}PathOptions {\n${members.join('')}}\n`;
}

function emitFactory(plan: Plan): string {
  const bound = plan.clientOptions.length > 0 ? `, bound: ${plan.typeName}PathOptions` : '';
  const members = plan.resources.map((resource) => `${resource.name}: ${variableOf(resource)}`).join(', ');
  return `/** Makes the client's methods on a transport of the given options. */
export function createResources(options: TransportOptions${bound}): ${plan.typeName} {
  const { http, call } = createTransport<paths>({ serializeQuery, ...options });
  ${hasLinks(plan) ? 'const { baseUrl } = options;' : ''}
  ${plan.resources.flatMap(emitObject).join('\n')}
  return { ${members} };
}
`;
}

function emitObject(resource: Resource): string[] {
  const variable = variableOf(resource);
  const children = resource.children.map((child) => `${child.name}: ${variableOf(child)},`);
  const walks = resource.methods.map((method) => emitWalk(method, variable));
  const methods = resource.methods.flatMap((method, index) => [
    emitMethod(method),
    ...(walks[index] ?? []).map((walk) => walk.methods),
  ]);
  return [
    ...resource.children.flatMap(emitObject),
    ...walks.flat().map(({ constant }) => constant),
    `const ${variable}: ${resource.typeName} = { ${[...methods, ...children].join('')} };`,
  ];
}

function variableOf({ typeName }: Resource): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}
