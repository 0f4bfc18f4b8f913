import { resolve } from 'node:path';
import { buildSync, type Format } from 'esbuild';

const FOLDER = resolve(import.meta.dirname, '../../node_modules/.programs');
const EXTENSIONS = { esm: '.mjs', cjs: '.cjs' };

/** Compiles a program of `programs/`, so that no compiler is loaded when it starts. Returns the path of what it made. */
export function compileProgram(name: string, format: Format & keyof typeof EXTENSIONS = 'esm'): string {
  const extension = EXTENSIONS[format];
  buildSync({
    entryPoints: [resolve(import.meta.dirname, `programs/${name}.ts`)],
    outdir: FOLDER,
    outExtension: { '.js': extension },
    bundle: true,
    packages: 'external',
    format,
    platform: 'node',
    target: 'node20',
  });
  return resolve(FOLDER, name + extension);
}
