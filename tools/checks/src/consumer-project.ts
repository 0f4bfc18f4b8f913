import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readText, root } from './repository.js';
import { entriesOf, type PackedPackage } from './tarball-rules.js';
import { dependenciesOf } from './workspace.js';

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'],
    module: 'NodeNext',
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    skipLibCheck: false,
  },
  include: ['*.ts'],
};

/** A program that uses the packages, and the paths that the README of the runtime imports. */
const FIXTURES = ['consumer.ts', 'schema.ts'];

/** Makes the folder of a user around unpacked packages: the others' packages that they need, programs, settings. */
export function completeProject(project: string, packages: readonly PackedPackage[]): void {
  for (const packed of packages) linkDependencies(project, packed, packages);
  const entries = packages.flatMap(entriesOf);
  writeFileSync(`${project}/package.json`, '{ "private": true, "type": "module" }');
  writeFileSync(`${project}/tsconfig.json`, JSON.stringify(TSCONFIG));
  writeFileSync(`${project}/import-all.mjs`, entries.map(importStatement).join('\n'));
  writeFileSync(`${project}/import-all.ts`, entries.map(typeImport).join('\n'));
  for (const name of FIXTURES)
    writeFileSync(`${project}/${name}`, readText(`tools/checks/src/__fixtures__/${name}`));
  writeFileSync(`${project}/readme.ts`, programOf(readText('README.md')));
  for (const { folder, source } of packages)
    writeFileSync(
      `${project}/readme-${basename(source)}.ts`,
      programOf(readFileSync(`${folder}/README.md`, 'utf8')),
    );
}

function importStatement(entry: string): string {
  return `if (Object.keys(await import('${entry}')).length === 0) throw new Error('${entry} exports nothing');`;
}

function typeImport(entry: string, index: number): string {
  return `import type * as entry${index} from '${entry}';\nexport type Entry${index} = typeof entry${index};`;
}

/** Links what a package depends on, from where pnpm has it; no network is needed. */
function linkDependencies(project: string, packed: PackedPackage, packages: readonly PackedPackage[]): void {
  const { source: folder, manifest } = packed;
  const ours = packages.map(({ name }) => name);
  for (const name of dependenciesOf({ folder, manifest, files: [] }).filter(
    (other) => !ours.includes(other),
  )) {
    const link = `${project}/node_modules/${name}`;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(`${root}/${folder}/node_modules/${name}`), link, 'junction');
  }
}

const BLOCK = /^```ts\n(.*?)^```$/gms;
const IMPORT = /^import (type )?\{([^}]*)\} from '([^']+)';\n/gm;

/**
 * One program of all TypeScript blocks of a README, as a reader takes them: what the first one makes, the others use,
 * and they may make it anew. A block imports by name, and its exports are left out.
 */
export function programOf(readme: string): string {
  const blocks = [...readme.matchAll(BLOCK)].map(([, text = '']) => text);
  const [first = '', ...others] = blocks.map(withoutModule);
  return [...importsOf(blocks), first, ...others.map((text) => `{\n${text}}\n`), 'export {};\n'].join('\n');
}

/** Each name once, as two blocks may import the same one. */
function importsOf(blocks: readonly string[]): Set<string> {
  const imports = [...blocks.join('').matchAll(IMPORT)];
  return new Set(
    imports.flatMap(([, type = '', names = '', target]) =>
      names.split(',').map((name) => `import { ${type}${name.trim()} } from '${target}';`),
    ),
  );
}

function withoutModule(block: string): string {
  return block.replace(IMPORT, '').replace(/^export (?=async|function|const|interface|type|class)/gm, '');
}
