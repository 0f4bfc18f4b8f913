// Second half of a library's build, after tsc has written the declarations: the entry points of its `exports` as one file of
// JavaScript each, and what they share in files of their own. Loading two dozen small modules would cost as much CPU as half
// a start of Node.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entryPoints = Object.values(exports)
  .filter((entry) => typeof entry === 'object')
  .map((entry) => entry.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

for (const file of readdirSync('dist', { recursive: true })) {
  if (file.endsWith('.js')) rmSync(`dist/${file}`);
}
await build({
  entryPoints,
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  packages: 'external',
  target: 'es2022',
  chunkNames: 'shared-[hash]',
  logLevel: 'warning',
});
