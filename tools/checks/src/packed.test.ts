import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, describe, expect, it } from 'vitest';
import { completeProject } from './consumer-project.js';
import { packInto, tarballViolations } from './tarball-rules.js';
import { ourWorkspace } from './workspace.js';

const SECONDS = 1000;
const resolve = createRequire(import.meta.url).resolve;
const ATTW = `${dirname(resolve('@arethetypeswrong/cli/package.json'))}/dist/index.js`;

const project = mkdtempSync(`${tmpdir()}/contactkit-`);
const packages = packInto(project, ourWorkspace().packages);
afterAll(() => rmSync(project, { recursive: true }));

describe.each(packages)('$name, packed', (packed) => {
  it('has what a user needs and nothing else', () => {
    expect(tarballViolations(packed)).toEqual([]);
  });

  it('has nothing that publint complains about', async () => {
    const tarball = new Uint8Array(readFileSync(packed.tarball)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that every resolution of ES modules finds', { timeout: 60 * SECONDS }, () => {
    run(
      ATTW,
      packed.tarball,
      '--profile=esm-only',
      '--no-definitely-typed',
      '--no-emoji',
      '--no-color',
      '--format=ascii',
    );
  });
});

describe('a project with the packed packages', { timeout: 60 * SECONDS }, () => {
  completeProject(project, packages);

  it('imports every entry', () => {
    run('import-all.mjs');
  });

  it('compiles with strict settings, the declarations and the READMEs included', () => {
    run(resolve('typescript/bin/tsc'), '--project', '.');
  });
});

/** Runs a program in the project; what it prints becomes the message when it fails. */
function run(...args: string[]): void {
  try {
    execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    expect.fail(`${stdout}${stderr}`);
  }
}
