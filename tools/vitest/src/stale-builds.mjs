// JavaScript, because the configuration asks for it before Vitest can compile anything.

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Ends a run of tests on builds that are older than their sources: hundreds would fail for no reason of their own. A task of
 * turbo has its builds made before, and so has a run that says so in `CONTACTKIT_BUILT`.
 */
export function refuseStaleBuilds() {
  if (process.env.TURBO_HASH || process.env.CONTACTKIT_BUILT) return;
  const stale = findStaleBuilds(process.cwd());
  if (stale.length === 0) return;
  console.error(
    `These tests use builds that are missing or older than their sources:\n  ${stale.join('\n  ')}\n` +
      "Run 'npm run build' in the root of the repository.",
  );
  process.exit(1);
}

/**
 * Finds the packages that a package depends on, directly or not, whose build is missing or older than its sources.
 *
 * @param {string} folder
 */
export function findStaleBuilds(folder) {
  return [...collectDependencies(folder)]
    .filter(isStale)
    .map((each) => relative(join(folder, '../..'), each))
    .sort();
}

/**
 * Collects the folders of the workspace's packages that a package depends on.
 *
 * @param {string} folder
 * @param {Set<string>} found
 */
function collectDependencies(folder, found = new Set()) {
  const { dependencies, devDependencies } = readManifest(folder);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const link = join(folder, 'node_modules', name);
    if (!version.startsWith('workspace:') || !existsSync(link)) continue;
    const dependency = realpathSync(link);
    if (found.has(dependency)) continue;
    found.add(dependency);
    collectDependencies(dependency, found);
  }
  return found;
}

/** @param {string} folder */
function isStale(folder) {
  if (readManifest(folder).scripts?.build === undefined) return false;
  const sources = filesIn(join(folder, 'src')).filter((path) => !path.endsWith('.test.ts'));
  const built = [join(folder, 'dist'), ...filesIn(join(folder, 'dist'))];
  return newest([...sources, join(folder, 'package.json')]) > newest(built);
}

/** @param {string} folder */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Returns the time of the last change among files, in milliseconds since 1970; 0 when there is none.
 *
 * @param {readonly string[]} paths
 */
function newest(paths) {
  return Math.max(0, ...paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

/**
 * @param {string} folder
 * @returns {{ scripts?: { build?: string }, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
