import ts from 'typescript';

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
export function slimValidators(code: string): string {
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
