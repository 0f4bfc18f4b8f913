import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Refuses to run tests on builds that are older than their sources: hundreds would fail for no reason of their own. A task of
 * turbo has its builds made before, and so has a run that says so in `CONTACTKIT_BUILT`.
 */
export function setup(): void {
  if (process.env.TURBO_HASH || process.env.CONTACTKIT_BUILT) return;
  const stale = findStaleBuilds(process.cwd());
  if (stale.length === 0) return;
  throw new Error(
    `These tests use builds that are missing or older than their sources. Run 'npm run build'.\n  ${stale.join('\n  ')}`,
  );
}

/** Finds the packages that a package depends on, directly or not, whose build is missing or older than its sources. */
export function findStaleBuilds(folder: string): string[] {
  return [...collectDependencies(folder)]
    .filter(isStale)
    .map((each) => relative(join(folder, '../..'), each))
    .sort();
}

/** Collects the folders of the workspace's packages that a package depends on. */
function collectDependencies(folder: string, found = new Set<string>()): Set<string> {
  const { dependencies, devDependencies }: Manifest = readManifest(folder);
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

function isStale(folder: string): boolean {
  if (readManifest(folder).scripts?.build === undefined) return false;
  const sources = filesIn(join(folder, 'src')).filter((path) => !path.endsWith('.test.ts'));
  return (
    newest([...sources, join(folder, 'package.json')]) >
    newest([join(folder, 'dist'), ...filesIn(join(folder, 'dist'))])
  );
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Time of the last change among files, in milliseconds since 1970; 0 when there is none. */
function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

interface Manifest {
  scripts?: { build?: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
