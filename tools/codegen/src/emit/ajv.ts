import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { fastFormats } from 'ajv-formats/dist/formats.js';
import { build } from 'esbuild';
import ts from 'typescript';
import type { Schema } from '../spec/openapi.js';

/** Number of code points, as the length of a text is counted in a schema; ajv's own would bring the wrapper of CommonJS. */
const LENGTH = '(text) => { let length = 0; for (const _ of text) length += 1; return length; }';

/** What is to be compiled. */
interface ChecksToCompile {
  /** Schemas by name; they refer to each other as components of the spec. */
  schemas: Readonly<Record<string, Schema>>;
  /** Those that get a function. */
  names: readonly string[];
  /** Whether a check goes on after the first thing that is wrong, and whether it reads texts as numbers. */
  options?: Pick<Options, 'allErrors' | 'coerceTypes'>;
}

/**
 * Compiles schemas with ajv: the code of an ES module without imports or exports that declares a function for each name.
 *
 * What ajv would import is bundled, so that nobody who ships the code needs a package.
 */
export async function compileChecks({ schemas, names, options = {} }: ChecksToCompile): Promise<string> {
  const text = JSON.stringify(schemas).replaceAll('"#/components/schemas/', '"');
  const ajv = ajvFor(text, options);
  for (const [name, schema] of Object.entries<object>(JSON.parse(text))) ajv.addSchema(schema, name);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return bundled(slimValidators(code.replaceAll('require("ajv/dist/runtime/ucs2length").default', LENGTH)));
}

function ajvFor(schemas: string, options: NonNullable<ChecksToCompile['options']>): Ajv2020 {
  const ajv = new Ajv2020({
    ...options,
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

/** What is kept of the members of ajv's error objects, and what we call it. */
const KEPT = new Map([
  ['instancePath', 'path'],
  ['keyword', 'keyword'],
  ['message', 'expected'],
]);

/**
 * Takes out of ajv's standalone code what nobody reads: a quarter of it, compressed.
 *
 * An error keeps its path, its keyword and the expectation; without the other members, a bundler sees that nothing refers
 * to the schemas. The path names members that the schema declares and positions in arrays; a member of a map is `*`,
 * since its name comes from the body.
 */
function slimValidators(code: string): string {
  const source = ts.createSourceFile('validators.js', code, ts.ScriptTarget.ES2022);
  const { transformed } = ts.transform(source, [() => slimFile]);
  return transformed.map((file) => ts.createPrinter().printFile(file)).join('');
}

function slimFile(file: ts.SourceFile): ts.SourceFile {
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isObjectLiteralExpression(node) && isError(node)) return slimError(node);
    if (ts.isPropertyAssignment(node) && nameOf(node) === 'instancePath') return slimPath(node);
    return ts.visitEachChild(node, visit, undefined);
  };
  return ts.visitEachChild(file, visit, undefined);
}

function isError({ properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some((member) => nameOf(member) === 'schemaPath');
}

function slimError({ properties }: ts.ObjectLiteralExpression): ts.Node {
  const members = properties.flatMap((member) => {
    const name = KEPT.get(nameOf(member) ?? '');
    return name === undefined ? [] : [ts.factory.createPropertyAssignment(name, slimValue(member))];
  });
  return ts.factory.createObjectLiteralExpression(members);
}

/** The value of a member; the only one that is written in short form is `{ instancePath }`. */
function slimValue(member: ts.ObjectLiteralElementLike): ts.Expression {
  if (!ts.isPropertyAssignment(member)) return ts.factory.createIdentifier('instancePath');
  const { initializer } = member;
  if (ts.isStringLiteral(initializer)) return ts.factory.createStringLiteral(worded(initializer.text));
  return withoutKeys(initializer);
}

/** `must be string or null` for ajv's `must be string,null`. */
function worded(message: string): string {
  return /^must be [a-z]+(,[a-z]+)+$/.test(message) ? message.replaceAll(',', ' or ') : message;
}

function slimPath(member: ts.PropertyAssignment): ts.Node {
  return ts.factory.updatePropertyAssignment(member, member.name, withoutKeys(member.initializer));
}

/** Puts `*` for `key0.replace(…)`: the only calls in a path. */
function withoutKeys(path: ts.Expression): ts.Expression {
  const visit = (node: ts.Node): ts.Node =>
    ts.isCallExpression(node)
      ? ts.factory.createStringLiteral('*')
      : ts.visitEachChild(node, visit, undefined);
  return ts.visitNode(path, visit, ts.isExpression);
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
  return name && ts.isIdentifier(name) ? name.text : undefined;
}
