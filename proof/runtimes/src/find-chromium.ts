import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { MissingPlatformError } from './missing-platform-error.js';

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
