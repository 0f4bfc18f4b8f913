import { type Contacts, type ContactsProvider, emulate, operationNames } from '../src/index.js';

/** The provider with every operation that can be built for it. */
export function emulateAll(provider: ContactsProvider): ContactsProvider {
  return operationNames.reduce((result, name) => {
    // The compiler knows only what every provider has; `emulate` itself refuses what cannot be built.
    const names: [never] = JSON.parse(JSON.stringify([name]));
    try {
      return emulate<Contacts, [never]>(result, names);
    } catch {
      return result;
    }
  }, provider);
}
