import { describe, expect, it } from 'vitest';
import { invented } from './__fixtures__/invented.js';
import { manifestViolations } from './manifest-rules.js';
import { type Manifest, ourWorkspace, type WorkspacePackage } from './workspace.js';

const COMPLETE: Partial<Manifest> = {
  files: ['dist'],
  exports: { '.': './dist/index.js' },
  license: 'MIT',
  publishConfig: { access: 'public' },
  engines: { node: '>=20.19' },
  sideEffects: false,
};

function packageWith(manifest: Partial<Manifest>, readmeLines = 50): WorkspacePackage {
  const files = [
    { path: 'packages/orq/LICENSE', text: 'MIT' },
    { path: 'packages/orq/README.md', text: 'x\n'.repeat(readmeLines) },
  ];
  return { ...invented('packages/orq', { ...COMPLETE, ...manifest }), files };
}

it.each(ourWorkspace().packages.map((owner) => [owner.folder, owner] as const))(
  '%s has what a package of its kind needs',
  (_, owner) => {
    expect(manifestViolations(owner)).toEqual([]);
  },
);

describe('manifestViolations', () => {
  it.each([
    [{ files: ['src'] }, "packages/orq needs 'files' with dist in package.json"],
    [{ exports: {} }, "packages/orq needs 'exports' with '.' in package.json"],
    [{ license: 'ISC' }, "packages/orq needs 'license': 'MIT' in package.json"],
    [{ publishConfig: {} }, "packages/orq needs 'publishConfig.access': 'public' in package.json"],
    [{ engines: { node: '>=18' } }, "packages/orq needs 'engines.node': '>=20.19' in package.json"],
    [{ sideEffects: true }, "packages/orq needs 'sideEffects': false in package.json"],
    [{ private: true }, 'packages/orq is private'],
  ])('refuses %o', (manifest, message) => {
    expect(manifestViolations(packageWith(manifest))).toEqual([message]);
  });

  it.each([49, 141])('refuses a README of %d lines', (count) => {
    expect(manifestViolations(packageWith({}, count))).toEqual([
      `packages/orq has a README.md of ${count} lines: write 50 to 140`,
    ]);
  });

  it('asks for LICENSE and README', () => {
    expect(manifestViolations(invented('packages/orq', COMPLETE))).toEqual([
      'packages/orq needs a LICENSE',
      'packages/orq needs a README.md',
    ]);
  });

  it('asks nothing of a tool', () => {
    expect(manifestViolations(invented('tools/checks', { private: true }))).toEqual([]);
  });
});
