import type { Plan } from '../plan.js';
import type { CheckNames } from '../plan-twin.js';
import { header } from '../text.js';
import { compileChecks } from './ajv.js';

/** `<provider>/facts.ts` of the twins: what the spec says about routes, credentials and declared answers, as data. */
export function emitTwinFacts({ provider, file, twin }: Plan): string {
  const { origins } = twin;
  const operations = Object.fromEntries(twin.operations.map((operation) => [operation.id, operation]));
  return `${header(file)}import type { Facts } from '../../spec/operation.js';

export const facts: Facts = ${JSON.stringify({ provider, origins, operations })};
`;
}

const NO_TYPES = '// @ts-nocheck The code of ajv has no types; that of the export is written out.\n';
const IMPORTS = "import type { Checks } from '../../spec/operation.js';\n";

/**
 * `<provider>/checks.ts` of the twins: checks of parameters, bodies and answers, compiled by ajv, one function a schema.
 *
 * A check of parameters reads texts as numbers and booleans; each check finds all that is wrong.
 */
export async function emitTwinChecks({ file, schemas, twin }: Plan): Promise<string> {
  const { checks, parameters } = twin;
  const names = new Set(
    checks.flatMap(({ body, answers }) => [body ?? [], ...Object.values(answers)].flat()),
  );
  return [
    header(file) + NO_TYPES + IMPORTS,
    await compileChecks({ schemas, names: [...names].sort(), options: { allErrors: true } }),
    inScope(
      await compileChecks({
        schemas: { ...schemas, ...parameters },
        names: Object.keys(parameters),
        options: { allErrors: true, coerceTypes: true },
      }),
      Object.keys(parameters),
    ),
    `/** The checks by operation. */\nexport const checks: Checks = {\n${checks.map(emitEntry).join('')}};\n`,
  ].join('\n');
}

/** Code that is compiled twice declares some names twice. */
function inScope(code: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  return `const { ${names.join(', ')} } = (() => {\n${code}\nreturn { ${names.join(', ')} };\n})();\n`;
}

function emitEntry({ id, path, query, body, answers }: CheckNames): string {
  const members = [
    ...(path ? [`path: ${path}`] : []),
    ...(query ? [`query: ${query}`] : []),
    ...(body ? [`body: ${body}`] : []),
    `answers: { ${Object.entries(answers)
      .map(([status, name]) => `${status}: ${name}`)
      .join(', ')} }`,
  ];
  return `  '${id}': { ${members.join(', ')} },\n`;
}
