// Runs turbo, and tells what it has built. No dependencies.

import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { exitCodeOf, node, root } from './processes.mjs';
import { packages } from './workspace.mjs';

const TURBO = 'node_modules/turbo/bin/turbo';

/** Runs tasks of turbo, and ends with its exit code when one fails. The output of a task is shown when it fails. */
export function turbo(...args) {
  return node('.', TURBO, 'run', ...args, '--output-logs=errors-only');
}

/**
 * Runs tasks of turbo, and goes on with those that do not depend on one that failed. Resolves to the exit code and the tasks
 * that failed, such as `packages/orq#check`.
 */
export async function turboToTheEnd(...args) {
  let output = '';
  const onOutput = (part) => {
    output += part;
    process.stdout.write(part);
  };
  const flags = ['--output-logs=errors-only', '--continue=dependencies-successful'];
  const code = await exitCodeOf(process.execPath, [TURBO, 'run', ...args, ...flags], root, { onOutput });
  const [, list = ''] = /^ *Failed: +(.*)$/m.exec(stripVTControlCharacters(output)) ?? [];
  const folders = new Map(packages().map(({ folder, manifest }) => [manifest.name, folder]));
  const failed = list
    .split(',')
    .filter(Boolean)
    .map((task) => {
      const [name, step] = task.trim().split('#');
      return `${folders.get(name) ?? name}#${step}`;
    });
  return { code, failed };
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
