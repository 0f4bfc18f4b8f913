import { config } from '@contactkit/vitest';

// A twin is made in milliseconds, and loaded in many: once a worker, and not once a file.
const forTwins = { test: { ...config.test, isolate: false } };

export { forTwins as default };
