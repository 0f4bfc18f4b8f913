import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { BrowserPage, Devtools } from './devtools.js';
import { MissingPlatformError } from './platform.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Path of Chromium or Chrome: `CHROMIUM_PATH`, or what is installed.
 *
 * @throws {MissingPlatformError} when there is none
 */
export function findChromium({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv = process.env): string {
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const folders = PATH.split(delimiter);
  const places = [...NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)), MAC];
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new MissingPlatformError(
    'Chromium is not installed. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH, or pass --skip-missing.',
  );
}

/** A browser without a window. */
export interface Browser extends AsyncDisposable {
  /** As it says itself: `Chrome/150.0.1`. */
  version: string;
  /** Resolves when the browser has ended, whoever ended it. */
  ended: Promise<void>;
  /** Opens a page. */
  open(url: string): Promise<BrowserPage>;
}

/** What Chromium is started with: without a window, and without calls of its own. */
const FLAGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe',
];
const LONGEST_CLOSE_MS = 15_000;

/** Starts a browser with a profile of its own, which is closed and removed at the end. */
export async function openBrowser(program: string): Promise<Browser> {
  const profile = mkdtempSync(`${tmpdir()}/chromium-`);
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close').then(() => {});
  const [, , , output, input] = child.stdio;
  if (!(output instanceof Writable) || !(input instanceof Readable))
    throw new Error('The browser has no pipes.');
  const devtools = new Devtools(input, output);
  const { product } = await devtools.send('Browser.getVersion', {});
  return {
    version: String(product),
    ended,
    async open(url) {
      const { targetId } = await devtools.send('Target.createTarget', { url });
      const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
      return new BrowserPage(devtools, String(sessionId));
    },
    async [Symbol.asyncDispose]() {
      // Closed, it waits for its own processes; killed, it leaves them to write into the profile.
      devtools.send('Browser.close', {}).catch(() => {});
      const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_CLOSE_MS);
      await ended;
      clearTimeout(timer);
      await removeFolder(profile);
    },
  };
}

/** Removes a folder, again and again while somebody still writes into it: Node repeats only its last step. */
async function removeFolder(folder: string, attempts = 50): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (attempts <= 1) throw error;
    await sleep(100);
    await removeFolder(folder, attempts - 1);
  }
}
