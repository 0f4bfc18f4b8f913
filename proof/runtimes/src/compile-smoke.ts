import { resolve } from 'node:path';
import { build } from 'esbuild';

const SMOKE = resolve(import.meta.dirname, 'smoke');
const TARGET = 'es2022';

/** Compiles the smoke test into a project: its modules as they are, without their types, and two bundles of them. */
export async function compileSmoke(project: string): Promise<void> {
  const outdir = `${project}/smoke`;
  await build({ entryPoints: [`${SMOKE}/*.ts`], outdir, format: 'esm', target: TARGET });
  await bundle(project, "import './smoke/page.js';", 'page.js', ['browser']);
  const worker = "export { worker as default } from './smoke/worker.js';";
  await bundle(project, worker, 'worker.js', ['workerd', 'worker', 'browser']);
}

/** Bundles as a user's bundler would: with the packages of the project, for a platform that is not Node. */
async function bundle(project: string, entry: string, outfile: string, conditions: string[]): Promise<void> {
  await build({
    stdin: { contents: entry, resolveDir: project },
    outfile: `${project}/${outfile}`,
    bundle: true,
    format: 'esm',
    target: TARGET,
    platform: 'neutral',
    conditions,
  });
}
