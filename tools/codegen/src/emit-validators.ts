import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { fastFormats } from 'ajv-formats/dist/formats.js';
import { build } from 'esbuild';
import { header } from './header.js';
import { methodsOf, type Plan, type PlannedMethod } from './plan.js';
import { slimValidators } from './slim-validators.js';

const NO_TYPES = '// @ts-nocheck The code of ajv has no types; those of the two exports are written out.\n';
/** Number of code points, as the length of a text is counted in a schema; ajv's own would bring the wrapper of CommonJS. */
const LENGTH = '(text) => { let length = 0; for (const _ of text) length += 1; return length; }';
const IMPORTS = "import type { Checks } from '@contactkit/runtime/validate';\n";

/**
 * `validators.ts`: checks of the bodies of requests and of successful answers, compiled by ajv, one function a schema.
 *
 * A check stops at the first thing that is wrong. What ajv would import is bundled, so that the client needs no package.
 */
export async function emitValidators(plan: Plan): Promise<string> {
  const methods = methodsOf(plan.resources);
  const requests = mapOf(methods, ({ body }) => body?.typeName);
  const responses = mapOf(methods, ({ result }) => result);
  const names = [...new Set([...requests.values(), ...responses.values()])].sort();
  return [
    header(plan.file) + NO_TYPES + IMPORTS,
    await bundled(slimValidators(compiled(plan, names))),
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

/** An ES module that exports one function for each of the named schemas. */
function compiled({ schemas }: Plan, names: readonly string[]): string {
  const text = JSON.stringify(schemas).replaceAll('"#/components/schemas/', '"');
  const ajv = ajvFor(text);
  for (const [name, schema] of Object.entries<object>(JSON.parse(text))) ajv.addSchema(schema, name);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return code.replaceAll('require("ajv/dist/runtime/ucs2length").default', LENGTH);
}

function ajvFor(schemas: string): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    inlineRefs: false,
    code: { esm: true, source: true, lines: true, optimize: 2 },
  });
  // Bookkeeping that only these keywords need. It would cost an object a call and an eighth of the size.
  ajv.opts.unevaluated = schemas.includes('"unevaluated');
  ajv.opts.dynamicRef = schemas.includes('"$dynamic');
  // Regular expressions alone: the thorough formats are functions, slower and with a lot of code.
  for (const [name, format] of Object.entries(fastFormats)) {
    const pattern = typeof format === 'object' && 'validate' in format ? format.validate : format;
    if (pattern instanceof RegExp) ajv.addFormat(name, pattern);
  }
  for (const name of ['const', 'enum']) {
    const keyword = ajv.getKeyword(name);
    if (typeof keyword !== 'object') continue;
    ajv.removeKeyword(name);
    ajv.addKeyword({ ...keyword, error: { message: ({ schema }) => allowed(schema) } });
  }
  return ajv;
}

/** Names what is allowed, where ajv only says that something is. */
function allowed(schema: unknown): string {
  return `must be ${[schema]
    .flat()
    .map((value) => JSON.stringify(value))
    .join(' or ')}`;
}

/** The same code with what it requires, and without what nothing uses. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    absWorkingDir: import.meta.dirname,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    write: false,
  });
  const [{ text } = { text: '' }] = outputFiles;
  return text
    .slice(0, text.lastIndexOf('export {'))
    .replace(/^ *\/\/ .*\n/gm, '')
    .replace(/"[^"\n]*\/node_modules\//g, '"');
}
