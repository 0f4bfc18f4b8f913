import { posix } from 'node:path';
import type { ImportEdge } from './import-edge.js';
import { isCode, isForTests } from './repository.js';
import type { Workspace, WorkspacePackage } from './workspace.js';

/**
 * Rooms of a package, from the top floor to the ground. A room is a folder or a file of `src`, or `*` for the files of `src` that
 * have no other; it may import what is in it and on floors below, so that the arrows between rooms run one way. Rooms on one
 * floor do not import each other.
 */
type Floors = readonly (readonly string[])[];

/** The floors of every client: what is generated stands above its settings, and the types and routes that these need below. */
const CLIENT: Floors = [
  ['generated/index'],
  ['generated/client', 'generated/http', 'generated/validate'],
  ['settings'],
  ['*'],
  ['generated'],
];

const FLOORS: Readonly<Record<string, Floors>> = {
  'packages/runtime': [['index'], ['pages'], ['*']],
  'packages/contactkit': [
    ['index', 'adapter', 'conformance'],
    ['generated'],
    ['providers'],
    ['registry', 'emulate'],
    ['create-contacts'],
    ['write', 'compare', 'cursor'],
    ['contract'],
    ['convert'],
    ['paths'],
    ['model'],
  ],
  'packages/twins': [
    ['index', 'msw', 'vitest', 'engine'],
    ['create-twin'],
    ['generated/twins'],
    ['providers', 'plain-twin'],
    ['assemble-twin', 'generated'],
    ['fetch'],
    ['twin'],
    ['pipeline'],
    ['state', 'faults', 'journal'],
    ['spec'],
    ['http'],
  ],
  'packages/mocks': [
    ['bin', 'index'],
    ['run-command'],
    ['arguments', 'start-mock'],
    ['options'],
    ['engine'],
    ['admin', 'prism'],
    ['server', 'tenants'],
    ['request', 'response'],
    ['providers'],
    ['generated'],
  ],
  'tools/codegen': [
    ['main'],
    ['run'],
    ['artifacts'],
    ['emit'],
    ['plan'],
    ['plan-twin', 'tiny-spec'],
    ['load'],
    ['rules'],
    ['spec', 'text'],
  ],
  'proof/bench': [
    ['main', 'answer'],
    ['run-benchmark'],
    ['benchmarks', 'emit-table'],
    ['facade', 'mocks'],
    ['clients'],
    ['measure', 'package-size', 'budgets', 'verdict'],
    ['benchmark'],
  ],
  'proof/faults': [
    ['main'],
    ['report', 'violations'],
    ['rules', 'run-seed'],
    ['trial'],
    ['make-call'],
    ['fault-server'],
    ['draw-fault'],
    ['faults'],
    ['fault'],
    ['call-plan'],
    ['operations'],
  ],
  'proof/fuzz': [['soak'], ['*']],
  'proof/models': [['open-twin', 'models'], ['run-model']],
  'proof/runtimes': [['page', 'main'], ['*'], ['smoke']],
};

const ADVICE = 'say in tools/checks/src/floors.ts on which floor it is';

/** Every package with folders in `src` that nobody put on floors, and every room of the plan that is not there. */
export function floorViolations({ packages, clients }: Workspace): string[] {
  return packages.flatMap((owner) => {
    const source = `${owner.folder}/src/`;
    const paths = owner.files
      .filter((file) => isCode(file) && !isForTests(file) && file.path.startsWith(source))
      .map(({ path }) => path.slice(source.length));
    const floors = floorsOf(owner, clients);
    if (!floors) return paths.some((path) => path.includes('/')) ? [`${source} has folders: ${ADVICE}`] : [];
    const taken = new Set(paths.map((path) => findRoom(floors, path)?.name));
    const homeless = paths
      .filter((path) => !findRoom(floors, path))
      .map((path) => `${source}${path}: ${ADVICE}`);
    // A client need not have every room that clients can have.
    const empty = floors === CLIENT ? [] : floors.flat().filter((name) => !taken.has(name));
    return [...homeless, ...empty.map((name) => `${source}${name} is not there: take it out of the floors`)];
  });
}

/** Returns the rule that an import between rooms of one package breaks; tests may import from any floor. */
export function keepsFloor(
  { owner, file, target, isForTests }: ImportEdge,
  { clients }: Workspace,
): string | undefined {
  const floors = floorsOf(owner, clients);
  if (!floors || isForTests || !target.startsWith('.')) return undefined;
  const source = `${owner.folder}/src/`;
  const imported = posix.join(posix.dirname(file), target);
  if (!file.startsWith(source) || !imported.startsWith(source)) return undefined;
  const from = findRoom(floors, file.slice(source.length));
  const to = findRoom(floors, imported.slice(source.length));
  if (!from || !to) return ADVICE;
  if (from.name === to.name || from.floor < to.floor) return undefined;
  return `'${from.name}' imports from floors below it, and '${to.name}' is not`;
}

function floorsOf({ folder, manifest }: WorkspacePackage, clients: readonly string[]): Floors | undefined {
  return clients.includes(manifest.name) ? CLIENT : FLOORS[folder];
}

/** Finds the room of a file by the longest name that fits: `generated/twins` before `generated`, and `*` last. */
function findRoom(floors: Floors, path: string): { name: string; floor: number } | undefined {
  const rooms = floors.flatMap((names, floor) => names.map((name) => ({ name, floor })));
  const fits = (name: string) => path.startsWith(`${name}/`) || path.replace(/\.[jt]s$/, '') === name;
  const named = rooms.filter(({ name }) => fits(name));
  const [longest] = named.sort((one, other) => other.name.length - one.name.length);
  return longest ?? (path.includes('/') ? undefined : rooms.find(({ name }) => name === '*'));
}
