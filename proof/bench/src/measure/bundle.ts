import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A program as one file for browsers or Node. */
export interface Bundle {
  /** Bytes after `gzip -9`. */
  gzipped: number;
  /** Minified bytes of each file that is in it. */
  inputs: readonly (readonly [path: string, bytes: number])[];
}

/** Bundles and minifies a program: ES2022 modules, no comments. */
export async function bundle(path: string, platform: 'node' | 'browser' = 'browser'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform,
    legalComments: 'none',
    logLevel: 'error',
  });
  const [code] = outputFiles;
  if (!code) throw new Error(`${path} made no bundle`);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    gzipped: gzipSync(code.contents, { level: 9 }).length,
    inputs: inputs.map(([input, { bytesInOutput }]) => [input, bytesInOutput] as const),
  };
}
