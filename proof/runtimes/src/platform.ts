import type { Project } from './make-project.js';
import type { CheckResult, Targets } from './smoke/check.js';

/** Something with a `fetch` of its own. */
export interface Platform {
  /** What `--only` takes: `node22`. */
  name: string;
  /** Makes it ready to run, installing what is not there yet. */
  prepare(): Promise<ReadyPlatform>;
}

/** A platform that can run the smoke test. */
export interface ReadyPlatform {
  /** As it says itself. */
  version: string;
  /** Runs the smoke test of a project. */
  smoke(project: Project, targets: Targets): Promise<CheckResult[]>;
}

/** A platform is not installed, and this command cannot install it. The message says how. */
export class MissingPlatformError extends Error {
  override readonly name = 'MissingPlatformError';
}
