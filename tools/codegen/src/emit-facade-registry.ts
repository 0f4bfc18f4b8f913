import { header } from './header.js';
import { camelCase, pascalCase } from './naming.js';

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
