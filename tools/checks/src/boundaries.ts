import { posix } from 'node:path';
import { keepsFloor } from './floors.js';
import { type ImportEdge, importsOf, packageNameOf } from './import-edge.js';
import { FOR_TESTS, type Layer, layerOf, MEASURES_OTHERS, SOLE_IMPORTERS } from './layers.js';
import { dependenciesOf, everyDependencyOf, type Workspace, type WorkspacePackage } from './workspace.js';

type Rule = (edge: ImportEdge, workspace: Workspace) => string | undefined;

const RULES: readonly Rule[] = [staysInside, isSoleImporter, keepsLayer, keepsFloor, isDeclared];

/** Every import that crosses a boundary: the file, the import and the rule. */
export function importViolations(workspace: Workspace): string[] {
  return workspace.packages.flatMap(importsOf).flatMap((edge) =>
    RULES.flatMap((rule) => {
      const broken = rule(edge, workspace);
      return broken === undefined ? [] : [`${edge.file} imports '${edge.target}': ${broken}`];
    }),
  );
}

function staysInside({ owner, file, target }: ImportEdge): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const place = posix.join(posix.dirname(file), target);
  return place.startsWith(`${owner.folder}/`) ? undefined : 'a path stays in its package';
}

function isSoleImporter({ file, target, isForTests }: ImportEdge): string | undefined {
  const sole = SOLE_IMPORTERS.find((entry) => entry.target.test(target));
  if (!sole || sole.file === file || isForTests || file.startsWith(MEASURES_OTHERS)) return undefined;
  return `only ${sole.file} may`;
}

function keepsLayer(
  { owner, target, isForTests }: ImportEdge,
  { packages, clients }: Workspace,
): string | undefined {
  const name = packageNameOf(target);
  const layer = layerOf(owner, clients);
  if (!layer || target.startsWith('.') || name === owner.manifest.name) return undefined;
  const isOurs = packages.some(({ manifest }) => manifest.name === name);
  if (isOurs) return mayImport(layer.workspace, name, isForTests) ? undefined : layer.rule;
  return isForTests || !layer.thirdParty || layer.thirdParty.includes(name) ? undefined : layer.rule;
}

function mayImport(allowed: readonly string[], name: string, isForTests: boolean): boolean {
  return allowed.includes(name) || (isForTests && FOR_TESTS.includes(name));
}

/** That what is published needs nothing beside its `dependencies` is checked on the tarballs: types may be erased. */
function isDeclared({ owner, target }: ImportEdge): string | undefined {
  const name = packageNameOf(target);
  const isOther = !target.startsWith('.') && !target.startsWith('node:') && name !== owner.manifest.name;
  const isMissing = isOther && !everyDependencyOf(owner).includes(name);
  return isMissing ? `${owner.folder}/package.json must declare it` : undefined;
}

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
