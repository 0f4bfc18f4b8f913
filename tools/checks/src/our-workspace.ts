import type { Workspace } from './boundaries.js';
import { filesOfRepository } from './repository.js';
import { packagesAmong } from './workspace-package.js';

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
