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
    reporters: [
      'default',
      ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : []),
      `${import.meta.dirname}/results-reporter.ts`,
    ],
  },
};
