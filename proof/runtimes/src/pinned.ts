/** The platforms that the smoke test runs on, each at one version. Chromium is the one that is installed. */
export const PINNED = {
  nodes: ['20.20.2', '22.23.3', '24.21.0', '26.10.0'],
  bun: '1.4.5',
  deno: '2.9.6',
  workerd: '1.20261117.1',
} as const;
