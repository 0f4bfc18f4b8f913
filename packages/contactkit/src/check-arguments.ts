import { ArgumentError } from '@contactkit/runtime';
import { isTexts } from './is-texts.js';
import type { OperationName } from './operation-name.js';

/**
 * Refuses what JavaScript lets through, and would do something else: a text for a list is a list of its letters.
 *
 * @throws {ArgumentError} naming the operation and what it takes
 */
export function checkArguments(name: OperationName, [first, second]: readonly unknown[]): void {
  if (name.startsWith('bulk.') && !Array.isArray(first)) refuse(name, 'a list');
  if (name === 'bulk.delete' && !isTexts(first)) refuse(name, 'a list of ids');
  if (/^(attributes\.remove|tags\.(set|add|remove))$/.test(name) && !isTexts(second))
    refuse(name, 'an id and a list of texts');
  if (name.startsWith('findBy.') && (typeof first !== 'string' || first === '')) {
    refuse(name, 'a text that is not empty');
  }
  if (name === 'search' && (typeof first !== 'string' || first.trim() === '')) {
    refuse(name, "a text that is not empty: 'list' has all contacts");
  }
}

function refuse(name: string, what: string): never {
  throw new ArgumentError(`contacts.${name} takes ${what}.`);
}
