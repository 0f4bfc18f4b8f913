import type { Call } from '../http/messages.js';
import type { OperationFacts } from './operation.js';

/** Where a request leads. */
export type Route =
  | FoundRoute
  /** The methods that the path has instead, sorted; none when there is no such path. */
  | { readonly operation?: never; readonly methods: readonly string[] };

/** The operation of a request, and the parameters of its path. */
export interface FoundRoute {
  readonly operation: OperationFacts;
  readonly path: Call['path'];
}

/** Finds the operation of a request by its method and the decoded segments of its path. */
type Router = (method: string, segments: readonly string[]) => Route;

/** An operation, and the name of the path parameter at each position of its template; `undefined` for a fixed segment. */
interface Candidate {
  readonly operation: OperationFacts;
  readonly names: readonly (string | undefined)[];
}

/**
 * Makes the router of a spec. A fixed segment wins over a parameter; a parameter is a whole segment, `{id}`, and never
 * empty.
 */
export function createRouter(operations: readonly OperationFacts[]): Router {
  const byLength = new Map<number, Candidate[]>();
  for (const operation of operations) {
    const { length } = operation.template;
    const candidate = { operation, names: operation.template.map(parameterName) };
    byLength.set(length, [...(byLength.get(length) ?? []), candidate]);
  }
  for (const candidates of byLength.values()) candidates.sort(byFixedSegments);

  return (method, segments) => {
    const candidates = byLength.get(segments.length) ?? [];
    for (const candidate of candidates) {
      const { operation } = candidate;
      if (operation.method === method && fits(candidate, segments))
        return { operation, path: readParameters(candidate, segments) };
    }
    const others = candidates.filter((candidate) => fits(candidate, segments));
    return { methods: [...new Set(others.map(({ operation }) => operation.method))].sort() };
  };
}

/** The name of a path parameter: `id` of `{id}`. */
function parameterName(part: string): string | undefined {
  return part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1) : undefined;
}

/** Puts templates of one length into the order in which they win: by the first segment that only one of them fixes. */
function byFixedSegments({ names: one }: Candidate, { names: other }: Candidate): number {
  const first = one.findIndex((name, index) => (name === undefined) !== (other[index] === undefined));
  if (first < 0) return 0;
  return one[first] === undefined ? -1 : 1;
}

/** Compares from the end: that is where the paths of one API differ. */
function fits({ operation: { template }, names }: Candidate, segments: readonly string[]): boolean {
  for (let index = names.length - 1; index >= 0; index -= 1) {
    const isFit = names[index] === undefined ? segments[index] === template[index] : segments[index] !== '';
    if (!isFit) return false;
  }
  return true;
}

function readParameters({ names }: Candidate, segments: readonly string[]): Record<string, string> {
  const path: Record<string, string> = {};
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (name !== undefined) path[name] = segments[index] ?? '';
  }
  return path;
}
