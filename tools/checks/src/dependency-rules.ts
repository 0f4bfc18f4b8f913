import type { Workspace } from './boundaries.js';
import { FOR_TESTS, type Layer, layerOf } from './layers.js';
import { dependenciesOf, everyDependencyOf, type WorkspacePackage } from './workspace-package.js';

/** Every entry of a package.json that crosses a boundary, and packages that nobody gave a place. */
export function dependencyViolations({ packages, clients }: Workspace): string[] {
  const names = packages.map(({ manifest }) => manifest.name);
  return packages.flatMap((owner) => {
    const layer = layerOf(owner, clients);
    if (!layer) return [`${owner.folder} has no place: say in tools/checks/src/layers.ts what it may import`];
    return [
      ...dependenciesOf(owner).filter((name) => !isAllowed(layer, name, names)),
      ...Object.keys(owner.manifest.devDependencies ?? {}).filter(
        (name) => names.includes(name) && ![...layer.workspace, ...FOR_TESTS].includes(name),
      ),
    ].map((name) => `${owner.folder}/package.json depends on '${name}': ${layer.rule}`);
  });
}

/** A circle of packages of the workspace that depend on each other, dev dependencies included: `['a', 'b', 'a']`. */
export function cycleAmong(packages: readonly WorkspacePackage[]): string[] | undefined {
  const graph = new Map(packages.map((owner) => [owner.manifest.name, everyDependencyOf(owner)]));
  for (const name of graph.keys()) {
    const cycle = pathBack(graph, [name]);
    if (cycle) return cycle;
  }
  return undefined;
}

function isAllowed({ workspace, thirdParty }: Layer, name: string, ours: readonly string[]): boolean {
  if (ours.includes(name)) return workspace.includes(name);
  return thirdParty?.includes(name) ?? true;
}

function pathBack(graph: ReadonlyMap<string, string[]>, path: string[]): string[] | undefined {
  for (const next of graph.get(path.at(-1) ?? '') ?? []) {
    if (next === path[0]) return [...path, next];
    const found = path.includes(next) ? undefined : pathBack(graph, [...path, next]);
    if (found) return found;
  }
  return undefined;
}
