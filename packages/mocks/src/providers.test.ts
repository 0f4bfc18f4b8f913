import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BASE_URL_VARIABLES, providers } from './providers.js';

it.each(providers)('BASE_URL_VARIABLES has what the client of %s reads', (provider) => {
  const settings = readFileSync(new URL(`../../${provider}/src/settings.ts`, import.meta.url), 'utf8');
  const read = settings.match(/(?<=')[A-Z0-9_]+_BASE_URL(?=')/g);
  expect(read).toEqual([BASE_URL_VARIABLES[provider]]);
});
