import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { targetsOf } from './import-edge.js';

/** Every file of our packages that is loaded with an entry such as `@contactkit/orq/http`, from `dist`. */
export function reachedFiles(entry: string, from: string): string[] {
  const files = [createRequire(from).resolve(entry)];
  for (const file of files) {
    const { resolve } = createRequire(file);
    const ours = targetsOf(readFileSync(file, 'utf8')).filter((target) => /^(\.|@contactkit\/)/.test(target));
    files.push(...new Set(ours.map((target) => resolve(target)).filter((found) => !files.includes(found))));
  }
  return files;
}
