// JavaScript, because Node loads it before Vitest can compile anything.

import { refuseStaleBuilds } from './stale-builds.mjs';

refuseStaleBuilds();

/**
 * The configuration of Vitest for every package of the workspace.
 *
 * @type {import('vitest/config').ViteUserConfig}
 */
export const config = {
  test: {
    // What tests import is loaded once a worker, and not once a file: Prism, TypeScript and ajv take a second each. So a test
    // puts back what it changes of the process, such as timers and environment.
    isolate: false,
    reporters: [
      'default',
      ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : []),
      `${import.meta.dirname}/results-reporter.ts`,
    ],
  },
};
