import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { installBinary, PINNED, workerdPackage } from './install-binary.js';
import type { Project } from './make-project.js';
import type { Platform } from './platform.js';
import type { CheckResult, Targets } from './smoke/check.js';

/** Without `nodejs_compat`: the clients must not need Node. By default workerd reaches public addresses alone. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "smoke", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01"
    )),
    (name = "internet", network = (allow = ["public", "private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "smoke")]
);
`;

/** Cloudflare's platform. */
export function workerdPlatform(): Platform {
  return {
    name: 'workerd',
    async prepare() {
      const program = await installBinary(workerdPackage());
      return {
        version: PINNED.workerd,
        smoke: (project, targets) => smokeIn(program, project, targets),
      };
    },
  };
}

async function smokeIn(program: string, { folder }: Project, targets: Targets): Promise<CheckResult[]> {
  writeFileSync(`${folder}/workerd.capnp`, CONFIG);
  const child = spawn(program, ['serve', 'workerd.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  try {
    const body = JSON.stringify(targets);
    const response = await fetch(`http://127.0.0.1:${await portOf(child)}`, { method: 'POST', body });
    if (!response.ok) throw new Error(`The worker answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as CheckResult[];
  } finally {
    child.kill();
  }
}

/** Workerd says on its control pipe where it listens. */
async function portOf(child: ChildProcess): Promise<number> {
  const pipe = child.stdio[3];
  if (!(pipe instanceof Readable)) throw new Error('workerd has no control pipe.');
  for await (const line of createInterface(pipe)) {
    const message: { event?: string; port?: number } = JSON.parse(line);
    if (message.event === 'listen' && message.port !== undefined) return message.port;
  }
  throw new Error('workerd ended before it listened.');
}
