import type { Manifest, Workspace, WorkspacePackage } from '../workspace.js';

/** A package for the tests of the checks themselves. */
export function invented(folder: string, manifest: Partial<Manifest> = {}): WorkspacePackage {
  const name = folder.replace(/^[^/]+\//, '');
  return {
    folder,
    manifest: { name: name === 'contactkit' ? name : `@contactkit/${name}`, ...manifest },
    files: [],
  };
}

/** A workspace like ours with the given files, and no others; packages of the same folder are replaced. */
export function inventedWorkspace(
  files: Record<string, string>,
  replacements: WorkspacePackage[] = [],
): Workspace {
  const kept = PACKAGES.filter(({ folder }) => !replacements.some((other) => other.folder === folder));
  const packages = [...kept, ...replacements].map((owner) => ({ ...owner, files: filesOf(owner, files) }));
  return { packages, clients: ['@contactkit/orq', '@contactkit/chatwoot'] };
}

const RUNTIME = { '@contactkit/runtime': 'workspace:^' };
const CLIENT: Partial<Manifest> = {
  dependencies: RUNTIME,
  devDependencies: { '@contactkit/testkit': 'workspace:*' },
};
const PACKAGES = [
  invented('packages/runtime', { dependencies: { 'openapi-fetch': '1' } }),
  invented('packages/orq', CLIENT),
  invented('packages/chatwoot', CLIENT),
  invented('packages/contactkit', { dependencies: { ...RUNTIME, '@contactkit/orq': 'workspace:^' } }),
  invented('packages/mocks', {
    dependencies: { '@stoplight/prism-http': '1' },
    devDependencies: { vitest: '1' },
  }),
  invented('packages/twins'),
  invented('tools/testkit', { private: true, dependencies: { '@contactkit/mocks': 'workspace:*' } }),
  invented('tools/codegen', { private: true }),
  invented('tools/checks', { private: true }),
  invented('proof/bench', { private: true, dependencies: { 'openapi-fetch': '1' } }),
];

function filesOf({ folder }: WorkspacePackage, files: Record<string, string>): WorkspacePackage['files'] {
  const paths = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
  return paths.map((path) => ({ path, text: files[path] ?? '' }));
}
