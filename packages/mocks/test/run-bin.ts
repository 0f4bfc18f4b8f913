import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const bin = fileURLToPath(new URL('../bin/contactkit-mocks.js', import.meta.url));

if (!existsSync(new URL('../dist/bin.js', import.meta.url)))
  throw new Error('These tests run dist/bin.js: build the package first.');

/**
 * Starts `contactkit-mocks`, until the end of the test at the latest.
 *
 * `output` grows as it prints, `printed` waits for its first words, and `exit` is its exit code.
 */
export function runBin(...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const output = { text: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    output.text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.errors += chunk;
  });
  const exit = once(child, 'close').then(([code]) => code);
  return { child, output, exit, printed: once(child.stdout, 'data') };
}
