import { methodsOf, type Plan, type PlannedMethod } from '../plan.js';
import { header } from '../text.js';
import { compileChecks } from './ajv.js';

const NO_TYPES = '// @ts-nocheck The code of ajv has no types; those of the two exports are written out.\n';
const IMPORTS = "import type { Checks } from '@contactkit/runtime/validate';\n";

/**
 * `validators.ts`: checks of the bodies of requests and of successful answers, compiled by ajv, one function a schema.
 *
 * A check stops at the first thing that is wrong.
 */
export async function emitValidators(plan: Plan): Promise<string> {
  const methods = methodsOf(plan.resources);
  const requests = mapOf(methods, ({ body }) => body?.typeName);
  const responses = mapOf(methods, ({ result }) => result);
  const names = [...new Set([...requests.values(), ...responses.values()])].sort();
  return [
    header(plan.file) + NO_TYPES + IMPORTS,
    await compileChecks({ schemas: plan.schemas, names }),
    emitMap('requests', 'Checks of the bodies of requests, by operation.', requests),
    emitMap('responses', 'Checks of the bodies of successful answers, by operation.', responses),
  ].join('\n');
}

function mapOf(
  methods: readonly PlannedMethod[],
  schemaOf: (method: PlannedMethod) => string | undefined,
): Map<string, string> {
  return new Map(
    methods.flatMap((method) => {
      const schema = schemaOf(method);
      return schema === undefined ? [] : [[method.id, schema]];
    }),
  );
}

function emitMap(name: string, comment: string, checks: ReadonlyMap<string, string>): string {
  const entries = [...checks].map(([id, schema]) => `  '${id}': ${schema},\n`);
  return `/** ${comment} */\nexport const ${name}: Checks = {\n${entries.join('')}};\n`;
}
