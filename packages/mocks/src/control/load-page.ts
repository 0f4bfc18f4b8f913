import { readFile } from 'node:fs/promises';

/** Reads the page for a browser, which is shipped beside this file. */
export function loadPage(): Promise<string> {
  return readFile(new URL('../../page/index.html', import.meta.url), 'utf8');
}
