import { config } from '@contactkit/vitest';

const forMocks = {
  test: {
    ...config.test,
    // Prism takes a second to load, and many on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export { forMocks as default };
