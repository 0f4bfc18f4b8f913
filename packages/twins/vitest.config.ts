export { config as default } from '@contactkit/vitest';
