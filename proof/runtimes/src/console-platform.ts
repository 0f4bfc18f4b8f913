import {
  type BinaryPackage,
  bunPackage,
  denoPackage,
  installBinary,
  nodePackage,
  PINNED,
} from './install-binary.js';
import type { Project } from './make-project.js';
import type { Platform, ReadyPlatform } from './platform.js';
import { runToEnd } from './run-to-end.js';
import type { CheckResult, Targets } from './smoke/check.js';

const DENO = ['run', '--quiet', '--no-remote', '--node-modules-dir=manual', '--allow-net', '--allow-env'];

/** The platforms that run a program and have a standard output. */
export function consolePlatforms(): Platform[] {
  return [
    { name: 'node', prepare: async () => ready(process.execPath, process.versions.node) },
    ...PINNED.nodes.map((version) =>
      installed(`node${version.split('.')[0]}`, nodePackage(version), version),
    ),
    installed('bun', bunPackage(), PINNED.bun, ['run']),
    installed('deno', denoPackage(), PINNED.deno, DENO),
  ];
}

function installed(
  name: string,
  binary: BinaryPackage,
  version: string,
  args: readonly string[] = [],
): Platform {
  return { name, prepare: async () => ready(await installBinary(binary), version, args) };
}

function ready(program: string, version: string, args: readonly string[] = []): ReadyPlatform {
  return { version, smoke: (project, targets) => smokeIn(program, args, project, targets) };
}

async function smokeIn(
  program: string,
  args: readonly string[],
  { folder }: Project,
  targets: Targets,
): Promise<CheckResult[]> {
  const env = { ...process.env, NODE_OPTIONS: '', DENO_DIR: `${folder}/.deno`, DENO_NO_UPDATE_CHECK: '1' };
  const printed = await runToEnd(program, [...args, 'smoke/console.js', JSON.stringify(targets)], {
    cwd: folder,
    env,
  });
  return JSON.parse(printed);
}
