import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { CHROMIUM_FLAGS } from './chromium-flags.js';
import { findChromium } from './find-chromium.js';
import type { Project } from './make-project.js';
import type { Platform } from './platform.js';
import { runToEnd } from './run-to-end.js';
import { servePage } from './serve-page.js';
import type { CheckResult } from './smoke/check-result.js';
import type { Targets } from './smoke/targets.js';

/** A real browser, with its own rules: other origins are asked first, and redirects are hidden. */
export function chromiumPlatform(): Platform {
  return {
    name: 'chromium',
    async prepare() {
      const program = findChromium();
      const printed = await runToEnd(program, ['--version'], { cwd: '.' });
      const version = /\d[\d.]*/.exec(printed)?.[0] ?? 'unknown';
      return { version, smoke: (project, targets) => smokeIn(program, project, targets) };
    },
  };
}

async function smokeIn(program: string, { folder }: Project, targets: Targets): Promise<CheckResult[]> {
  await using page = await servePage(`${folder}/page.js`, targets);
  const profile = mkdtempSync(`${folder}/chromium-`);
  const child = spawn(program, [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, page.url], {
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  const ended = closed.then(() => Promise.reject(new Error('Chromium ended before the page was done.')));
  try {
    return await Promise.race([page.results, ended]);
  } finally {
    child.kill();
    await closed;
    rmSync(profile, { recursive: true, maxRetries: 5 });
  }
}
