import type { Project } from './make-project.js';
import type { CheckResult } from './smoke/check-result.js';
import type { Targets } from './smoke/targets.js';

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
