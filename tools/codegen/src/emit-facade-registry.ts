import { header } from './header.js';
import { pascalCase } from './naming.js';

/** `providers.ts` of the facade: each adapter with the factory of its client, so that one import is enough. */
export function emitFacadeRegistry(adapters: readonly string[]): string {
  const lines = adapters.flatMap((name) => [
    `export { create${pascalCase(name)}, type ${pascalCase(name)}, type ${pascalCase(name)}Options } from '@contactkit/${name}';`,
    `export { ${name} } from '../providers/${name}.js';`,
  ]);
  return `${header('packages/contactkit/src/providers/')}${lines.join('\n')}\n`;
}
