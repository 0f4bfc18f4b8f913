import type { Plan } from '../plan.js';
import { camelCase, header, objectKey, pascalCase } from '../text.js';

/** What each adapter exports beside itself: its contacts, the record, and what its writes take. */
const TYPES = ['Contacts', 'Create', 'Record', 'Update'];

/** `providers.ts` of the facade: each adapter with its types and the factory of its client, so that one import is enough. */
export function emitFacadeRegistry(adapters: readonly string[]): string {
  const lines = adapters.flatMap((name) => {
    const pascal = pascalCase(name);
    const types = TYPES.map((type) => `type ${pascal}${type}`).join(', ');
    return [
      `export { create${pascal}, type ${pascal}, type ${pascal}Options } from '@contactkit/${name}';`,
      `export { ${camelCase(name)}, ${types} } from '../providers/${name}.js';`,
    ];
  });
  return `${header('packages/contactkit/src/providers/')}${lines.join('\n')}\n`;
}

/** `specs/<provider>.ts` of the mocks: the document, embedded. */
export function emitMockSpec({ document, file }: Plan): string {
  return `${header(file)}export const spec: object = ${JSON.stringify(document)};\n`;
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

/**
 * `twins.ts` of the twins: every twin by the name of its provider, loaded when asked for.
 *
 * @param written those whose behaviour is written; the others answer with the examples of their specs
 */
export function emitTwinRegistry(providers: readonly string[], written: readonly string[]): string {
  const isWritten = (name: string) => written.includes(name);
  const plain = providers.some((name) => !isWritten(name))
    ? "import { createPlainTwin } from '../plain-twin.js';\n\n"
    : '';
  const entries = providers.map((name) => (isWritten(name) ? entryOf(name) : plainEntryOf(name)));
  return [
    `${header('specs/')}${plain}/** The twins by provider. */`,
    `export const twins = {\n${entries.join('')}} as const;\n`,
    '/** A provider that has a twin. */',
    'export type TwinName = keyof typeof twins;\n',
  ].join('\n');
}

function entryOf(name: string): string {
  return `  ${objectKey(name)}: async () => (await import('../providers/${name}/twin.js')).create${pascalCase(name)}Twin,\n`;
}

function plainEntryOf(name: string): string {
  const facts = `(await import('./${name}/facts.js')).facts`;
  const checks = `(await import('./${name}/checks.js')).checks`;
  return `  ${objectKey(name)}: async () => createPlainTwin(${facts}, ${checks}),\n`;
}
