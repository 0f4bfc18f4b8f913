import type { Operation } from './operation.js';

/** Where a request leads. */
export type Route<Found extends Operation> =
  | { readonly operation: Found; readonly path: Readonly<Record<string, string>> }
  /** The methods that the path has instead, sorted; none when there is no such path. */
  | { readonly operation?: never; readonly methods: readonly string[] };

/** Finds the operation of a request by its method and the decoded segments of its path. */
export type Router<Found extends Operation> = (method: string, segments: readonly string[]) => Route<Found>;

interface Node<Found> {
  readonly fixed: Map<string, Node<Found>>;
  parameter: Node<Found> | undefined;
  readonly operations: Map<string, Found>;
}

/**
 * Makes the router of a spec. A fixed segment wins over a parameter; a parameter is a whole segment, `{id}`, and never
 * empty.
 */
export function createRouter<Found extends Operation>(operations: readonly Found[]): Router<Found> {
  const root = createNode<Found>();
  for (const operation of operations) {
    const node = operation.template.reduce(descend, root);
    node.operations.set(operation.method, operation);
  }
  /** The last answer: one request is asked about twice, by the faults and by the referee. */
  let last: { method: string; segments: readonly string[]; route: Route<Found> } | undefined;
  const look: Router<Found> = (method, segments) => {
    const operation = find(root, segments, 0, method);
    if (operation) return { operation, path: parametersOf(operation, segments) };
    return { methods: [...new Set(methodsOf(root, segments, 0))].sort() };
  };
  return (method, segments) => {
    if (last?.segments !== segments || last.method !== method)
      last = { method, segments, route: look(method, segments) };
    return last.route;
  };
}

function createNode<Found>(): Node<Found> {
  return { fixed: new Map(), parameter: undefined, operations: new Map() };
}

function descend<Found>(node: Node<Found>, part: string): Node<Found> {
  if (isParameter(part)) {
    node.parameter ??= createNode();
    return node.parameter;
  }
  const next = node.fixed.get(part) ?? createNode<Found>();
  node.fixed.set(part, next);
  return next;
}

function find<Found>(
  node: Node<Found>,
  segments: readonly string[],
  depth: number,
  method: string,
): Found | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.operations.get(method);
  const fixed = node.fixed.get(segment);
  const found = fixed && find(fixed, segments, depth + 1, method);
  if (found || segment === '' || !node.parameter) return found;
  return find(node.parameter, segments, depth + 1, method);
}

/** The methods of every template that a path fits, some of them twice. */
function methodsOf<Found>(node: Node<Found>, segments: readonly string[], depth: number): string[] {
  const segment = segments[depth];
  if (segment === undefined) return [...node.operations.keys()];
  const nodes = [node.fixed.get(segment), segment === '' ? undefined : node.parameter];
  return nodes.flatMap((next) => (next ? methodsOf(next, segments, depth + 1) : []));
}

function parametersOf({ template }: Operation, segments: readonly string[]): Record<string, string> {
  const path: Record<string, string> = {};
  for (let index = 0; index < template.length; index += 1) {
    const part = template[index] ?? '';
    if (isParameter(part)) path[part.slice(1, -1)] = segments[index] ?? '';
  }
  return path;
}

function isParameter(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}');
}
