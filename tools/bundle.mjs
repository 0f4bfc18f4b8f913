// Second half of a library's build, after tsc has written the declarations: the entry points of its `exports` as one file of
// JavaScript each. Loading two dozen small modules would cost as much CPU as half a start of Node. What entry points share is
//
// - by default in as many files as there are groups of them, so that nobody loads what it does not need;
// - with `--one-shared` in one file, where the main entry point needs most of it;
// - with `--apart` in each of them, where it is little and has no state and no classes.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const SHARED = /shared-[A-Z\d]{8}\.js/g;

const [mode] = process.argv.slice(2);
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entryPoints = Object.values(exports)
  .filter((entry) => typeof entry === 'object')
  .map((entry) => entry.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

for (const file of scripts()) rmSync(`dist/${file}`);
await build({ ...options(), entryPoints, outbase: 'src', splitting: mode !== '--apart' });
if (mode === '--one-shared') await joinShared();

function options() {
  return {
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    target: 'es2022',
    chunkNames: 'shared-[hash]',
    logLevel: 'warning',
  };
}

function scripts() {
  return readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js'));
}

/** Puts the files that entry points share into one, `shared.js`. */
async function joinShared() {
  const shared = scripts().filter((file) => file.match(SHARED));
  const names = shared.flatMap((file) => namesOf(readFileSync(`dist/${file}`, 'utf8')));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Two shared files export ${twice}: rename one of each.`);
  const contents = shared.map((file) => `export * from './${file}';`).join('\n');
  await build({ ...options(), stdin: { contents, resolveDir: 'dist' }, entryNames: 'shared' });
  for (const file of shared) rmSync(`dist/${file}`);
  for (const file of scripts()) {
    writeFileSync(`dist/${file}`, readFileSync(`dist/${file}`, 'utf8').replace(SHARED, 'shared.js'));
  }
}

/** The names that a file exports. */
function namesOf(text) {
  const [, list = ''] = /^export \{\n(.*?)\n\};$/ms.exec(text) ?? [];
  return list.split(',').map((name) => name.trim().replace(/^.* as /, ''));
}
