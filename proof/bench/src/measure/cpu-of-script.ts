import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const HERE = resolve(import.meta.dirname, '../..');
const PRINT_CPU = 'const { user, system } = process.cpuUsage(); console.log(user + system);';

/** CPU time of a Node that runs a script and ends, its own start included, in microseconds. */
export function cpuOfScript(script: string): number {
  const { NODE_OPTIONS: _, NODE_COMPILE_CACHE: __, ...env } = process.env;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script + PRINT_CPU],
    { cwd: HERE, env, encoding: 'utf8' },
  );
  const cpu = Number(stdout);
  if (!cpu) throw new Error(`A child failed: ${stderr}`);
  return cpu;
}
