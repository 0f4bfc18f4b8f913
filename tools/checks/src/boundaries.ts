import { posix } from 'node:path';
import { type ImportEdge, importsOf, packageNameOf } from './import-edge.js';
import { FOR_TESTS, layerOf, MEASURES_OTHERS, SOLE_IMPORTERS } from './layers.js';
import { everyDependencyOf, type WorkspacePackage } from './workspace-package.js';

/** The packages of the workspace, and which of them are clients. */
export interface Workspace {
  packages: readonly WorkspacePackage[];
  /** Names of the clients' packages. */
  clients: readonly string[];
}

type Rule = (edge: ImportEdge, workspace: Workspace) => string | undefined;

const RULES: readonly Rule[] = [staysInside, isSoleImporter, keepsLayer, isDeclared];

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
