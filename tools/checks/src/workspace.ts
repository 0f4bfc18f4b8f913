import { parse } from 'yaml';
import { filesOfRepository, type SourceFile } from './repository.js';

/** The parts of a package.json that the checks read. */
export interface Manifest {
  name: string;
  private?: boolean;
  license?: string;
  files?: string[];
  exports?: Record<string, unknown>;
  publishConfig?: { access?: string };
  engines?: { node?: string };
  sideEffects?: unknown;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A package of the workspace. */
export interface WorkspacePackage {
  /** Its folder from the root of the repository: `packages/orq`. */
  folder: string;
  manifest: Manifest;
  /** Its files, the manifest included. */
  files: SourceFile[];
}

/** The packages of the workspace, and which of them are clients. */
export interface Workspace {
  packages: readonly WorkspacePackage[];
  /** Names of the clients' packages. */
  clients: readonly string[];
}

/**
 * Returns the folders that hold packages, as pnpm-workspace.yaml lists them: `packages`, `tools` and so on.
 *
 * @throws when an entry is not `<folder>/*`, which the checks could not follow
 */
export function workspaceFolders(files: readonly SourceFile[]): string[] {
  const text = files.find(({ path }) => path === 'pnpm-workspace.yaml')?.text ?? '';
  const { packages = [] }: { packages?: string[] } = parse(text);
  return packages.map((entry) => {
    const [, folder] = /^([\w-]+)\/\*$/.exec(entry) ?? [];
    if (folder === undefined) throw new Error(`pnpm-workspace.yaml lists '${entry}': write '<folder>/*'`);
    return folder;
  });
}

/** Returns the packages among the files of the repository: the folders of the workspace with a package.json. */
export function packagesAmong(files: readonly SourceFile[]): WorkspacePackage[] {
  const homes = workspaceFolders(files);
  return files
    .filter(({ path }) => {
      const [home = '', , name, ...deeper] = path.split('/');
      return homes.includes(home) && name === 'package.json' && deeper.length === 0;
    })
    .map(({ path, text }) => {
      const folder = path.replace('/package.json', '');
      const manifest: Manifest = JSON.parse(text);
      return { folder, manifest, files: files.filter((file) => file.path.startsWith(`${folder}/`)) };
    });
}

/** Whether a package is published. */
export function isPublished({ manifest }: WorkspacePackage): boolean {
  return manifest.private !== true;
}

/** Names of everything that a package has at run time. */
export function dependenciesOf({ manifest }: WorkspacePackage): string[] {
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  return Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
}

/** The same with what is there for development. */
export function everyDependencyOf(owner: WorkspacePackage): string[] {
  return [...dependenciesOf(owner), ...Object.keys(owner.manifest.devDependencies ?? {})];
}

/** The workspace of this repository; a client is a package that a spec has the name of. */
export function ourWorkspace(): Workspace {
  const files = filesOfRepository();
  const packages = packagesAmong(files);
  const hasSpec = (folder: string) =>
    files.some(({ path }) => path === folder.replace(/^packages/, 'specs') + SPEC);
  return {
    packages,
    clients: packages.filter(({ folder }) => hasSpec(folder)).map(({ manifest }) => manifest.name),
  };
}

const SPEC = '/openapi.yaml';
