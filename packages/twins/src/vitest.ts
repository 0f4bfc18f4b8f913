import { type TestAPI, test } from 'vitest';
import { createTwin, type TwinOptionsOf } from './create-twin.js';
import type { TwinName } from './generated/twins.js';
import type { Twin } from './twin.js';

/** Options of the twins, by provider. */
export type TwinsOptions<Name extends TwinName> = { readonly [Each in Name]?: TwinOptionsOf<Each> };

/**
 * Makes a `test` whose fixtures are twins, under the names of their providers. Each test gets new ones.
 *
 * ```ts
 * const test = testWithTwins(['sendblue']);
 *
 * test('counts', async ({ sendblue }) => {
 *   const client = createSendblue({ fetch: sendblue.fetch, apiKey: 'any', apiSecret: 'any' });
 *   expect(await client.contacts.count()).toMatchObject({ count: 2 });
 * });
 * ```
 */
export function testWithTwins<Name extends TwinName>(
  providers: readonly Name[],
  options: TwinsOptions<Name> = {},
): TestAPI<{ [Each in Name]: Twin }> {
  const fixtures = providers.map((name) => [name, fixtureOf(name, options[name])] as const);
  // The one cast: each provider has a fixture of its own.
  return test.extend<Record<string, Twin>>(Object.fromEntries(fixtures)) as unknown as TestAPI<{
    [Each in Name]: Twin;
  }>;
}

type Fixture = (context: { task: object }, use: (twin: Twin) => Promise<void>) => Promise<void>;

/** Vitest wants braces around the first argument, since it reads from them what a fixture depends on. */
function fixtureOf<Name extends TwinName>(name: Name, options: TwinOptionsOf<Name> | undefined): Fixture {
  return async ({ task: _ }, use) => use(await createTwin(name, options));
}
