/** Puts in what the references of a document stand for. One that leads to itself stays as it is. */
export function resolveReferences(node: unknown, root: unknown, inside: readonly unknown[] = []): unknown {
  if (Array.isArray(node)) return node.map((item) => resolveReferences(item, root, inside));
  if (typeof node !== 'object' || node === null || inside.includes(node)) return node;
  if ('$ref' in node) return resolveReferences(find(root, String(node.$ref)), root, [...inside, node]);
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, resolveReferences(value, root, inside)]),
  );
}

/** What stands at `#/components/…`. */
function find(root: unknown, pointer: string): unknown {
  const keys = pointer.slice(2).split('/');
  return keys.reduce<unknown>((node, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return Object.entries(Object(node)).find(([each]) => each === name)?.[1];
  }, root);
}
