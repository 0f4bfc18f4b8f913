import { config } from '@contactkit/vitest';

const forMocks = {
  test: {
    ...config.test,
    // Prism takes a second to load: once a worker, and not once a file. On a slow machine it takes many.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export { forMocks as default };
