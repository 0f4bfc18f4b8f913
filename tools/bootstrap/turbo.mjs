// Runs turbo, and tells what it has built. No dependencies.

import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf, node, root } from './processes.mjs';
import { packages } from './workspace.mjs';

const TURBO = 'node_modules/turbo/bin/turbo';

/** Runs tasks of turbo, and ends with its exit code when one fails. The output of a task is shown when it fails. */
export function turbo(...args) {
  return node('.', TURBO, 'run', ...args, '--output-logs=errors-only');
}

/** Runs tasks of turbo to the end, whichever fail. Resolves to the exit code. */
export function turboToTheEnd(...args) {
  return exitCodeOf(
    process.execPath,
    [TURBO, 'run', ...args, '--output-logs=errors-only', '--continue'],
    root,
  );
}

/**
 * Gives builds the time of now, after turbo has said that all are current: it compares contents, and leaves a build
 * as it is when a source was written again unchanged. Tests compare times.
 */
export function markBuildsAsCurrent(built = packages()) {
  const now = new Date();
  for (const { folder } of built) {
    const dist = join(root, folder, 'dist');
    if (existsSync(dist)) utimesSync(dist, now, now);
  }
}
