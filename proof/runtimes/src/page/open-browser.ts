import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { CHROMIUM_FLAGS } from '../chromium-flags.js';
import { BrowserPage } from './browser-page.js';
import { Devtools } from './devtools.js';

/** A browser without a window. */
export interface Browser extends AsyncDisposable {
  /** As it says itself: `Chrome/150.0.1`. */
  version: string;
  /** Opens a page. */
  open(url: string): Promise<BrowserPage>;
}

/** Starts a browser with a profile of its own. */
export async function openBrowser(program: string): Promise<Browser> {
  const profile = mkdtempSync(`${tmpdir()}/chromium-`);
  const flags = [...CHROMIUM_FLAGS, '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  const [, , , output, input] = child.stdio;
  if (!(output instanceof Writable) || !(input instanceof Readable))
    throw new Error('The browser has no pipes.');
  const devtools = new Devtools(input, output);
  const { product } = await devtools.send('Browser.getVersion', {});
  return {
    version: String(product),
    async open(url) {
      const { targetId } = await devtools.send('Target.createTarget', { url });
      const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
      return new BrowserPage(devtools, String(sessionId));
    },
    async [Symbol.asyncDispose]() {
      // Closed, it waits for its own processes; killed, it leaves them to write into the profile.
      await devtools.send('Browser.close', {});
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}
