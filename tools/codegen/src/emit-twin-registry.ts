import { header } from './header.js';
import { objectKey, pascalCase } from './naming.js';

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
