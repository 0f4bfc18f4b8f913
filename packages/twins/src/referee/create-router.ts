import type { Facts, OperationFacts } from './facts.js';

/** Where a request leads. */
export type Route =
  | { readonly operation: OperationFacts; readonly path: Readonly<Record<string, string>> }
  /** The methods that the path has, when it has not this one; none when there is no such path. */
  | { readonly operation?: never; readonly methods: readonly string[] };

/** Finds the operation of a request by its method and the decoded segments of its path. */
export type Router = (method: string, segments: readonly string[]) => Route;

interface Node {
  readonly fixed: Map<string, Node>;
  parameter: Node | undefined;
  readonly operations: Map<string, OperationFacts>;
}

/** Makes the router of a spec. A fixed segment wins over a parameter, and a parameter is never empty. */
export function createRouter(facts: Facts): Router {
  const root = createNode();
  for (const operation of Object.values(facts.operations)) {
    const node = operation.template.reduce(descend, root);
    node.operations.set(operation.method, operation);
  }
  /** The last answer: one request is asked about twice, by the faults and by the referee. */
  let last: { method: string; segments: readonly string[]; route: Route } | undefined;
  const look: Router = (method, segments) => {
    const node = find(root, segments, 0, method);
    const operation = node?.operations.get(method);
    if (operation) return { operation, path: parametersOf(operation, segments) };
    return { methods: [...(node?.operations.keys() ?? [])] };
  };
  return (method, segments) => {
    if (last?.segments !== segments || last.method !== method)
      last = { method, segments, route: look(method, segments) };
    return last.route;
  };
}

function createNode(): Node {
  return { fixed: new Map(), parameter: undefined, operations: new Map() };
}

function descend(node: Node, part: string): Node {
  if (isParameter(part)) {
    node.parameter ??= createNode();
    return node.parameter;
  }
  const next = node.fixed.get(part) ?? createNode();
  node.fixed.set(part, next);
  return next;
}

/** The node of a path: one that has the method, or else one that has any. */
function find(node: Node, segments: readonly string[], depth: number, method: string): Node | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.operations.size > 0 ? node : undefined;
  const fixed = node.fixed.get(segment);
  const found = fixed && find(fixed, segments, depth + 1, method);
  if (found?.operations.has(method) || segment === '' || !node.parameter) return found;
  const other = find(node.parameter, segments, depth + 1, method);
  return other?.operations.has(method) ? other : (found ?? other);
}

function parametersOf({ template }: OperationFacts, segments: readonly string[]): Record<string, string> {
  const path: Record<string, string> = {};
  for (let index = 0; index < template.length; index += 1) {
    const part = template[index] ?? '';
    if (isParameter(part)) path[part.slice(1, -1)] = segments[index] ?? '';
  }
  return path;
}

function isParameter(part: string): boolean {
  return part.startsWith('{');
}
