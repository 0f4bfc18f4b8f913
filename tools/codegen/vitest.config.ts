import { config } from '@contactkit/vitest';

// Without isolation TypeScript, ajv and openapi-typescript are loaded once, and not once a file.
export default { ...config, test: { ...config.test, isolate: false } };
