/** A text file of the repository. */
export interface SourceFile {
  /** Path from the root of the repository: `packages/orq/src/client.ts`. */
  path: string;
  text: string;
}

/** Whether a file is code of ours: TypeScript, or JavaScript that runs as it is; fixtures are data. */
export function isCode({ path }: SourceFile): boolean {
  return /\.(ts|mts|js|mjs)$/.test(path) && !path.includes('/__fixtures__/');
}

/** Whether a file was written by tools/codegen. */
export function isGenerated({ path }: SourceFile): boolean {
  return path.includes('/generated/');
}

/** Whether a file is only there for tests: a test, its configuration, an example, or what stands beside them. */
export function isForTests({ path }: SourceFile): boolean {
  return /\.test\.ts$|\/vitest\.config\.ts$/.test(path) || /^[^/]+\/[^/]+\/(test|examples)\//.test(path);
}
