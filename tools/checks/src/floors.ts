import { posix } from 'node:path';
import type { ImportEdge } from './import-edge.js';

/**
 * Rooms of a package, from the top floor to the ground. A room is a folder or a file of `src`; it may import what is in it and
 * on floors below, so that the arrows between rooms run one way. Rooms on one floor do not import each other.
 */
type Floors = readonly (readonly string[])[];

const FLOORS: Readonly<Record<string, Floors>> = {
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
};

/** Returns the rule that an import between rooms of one package breaks; tests may import from any floor. */
export function keepsFloor({ owner, file, target, isForTests }: ImportEdge): string | undefined {
  const floors = FLOORS[owner.folder];
  if (!floors || isForTests || !target.startsWith('.')) return undefined;
  const source = `${owner.folder}/src/`;
  const imported = posix.join(posix.dirname(file), target);
  if (!file.startsWith(source) || !imported.startsWith(source)) return undefined;
  const from = findRoom(floors, file.slice(source.length));
  const to = findRoom(floors, imported.slice(source.length));
  if (!from || !to) return 'say in tools/checks/src/floors.ts on which floor it is';
  if (from.name === to.name || from.floor < to.floor) return undefined;
  return `'${from.name}' imports from floors below it, and '${to.name}' is not`;
}

/** Finds the room of a file by the longest name that fits: `generated/twins` before `generated`. */
function findRoom(floors: Floors, path: string): { name: string; floor: number } | undefined {
  const rooms = floors.flatMap((names, floor) => names.map((name) => ({ name, floor })));
  return rooms
    .filter(({ name }) => path.startsWith(`${name}/`) || path.replace(/\.[jt]s$/, '') === name)
    .sort((one, other) => other.name.length - one.name.length)[0];
}
