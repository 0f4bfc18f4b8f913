import { header } from './header.js';
import type { Spec } from './load-spec.js';
import { objectKey } from './naming.js';

/** `specs/<provider>.ts` of the mocks: the document, embedded. */
export function emitMockSpec({ document, file }: Spec): string {
  return `${header(file)}export const spec: object = ${JSON.stringify(document, null, 2)};\n`;
}

/** `specs/index.ts` of the mocks: every document by the name of its provider, loaded when asked for. */
export function emitMockRegistry(providers: readonly string[]): string {
  const entries = providers.map(
    (name) => `  ${objectKey(name)}: async () => (await import('./${name}.js')).spec,\n`,
  );
  return [
    `${header('specs/')}/** The specs by provider. */`,
    `export const specs = {\n${entries.join('')}} as const;\n`,
    '/** A provider that can be mocked. */',
    'export type ProviderName = keyof typeof specs;\n',
  ].join('\n');
}
