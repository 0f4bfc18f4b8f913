import { isApiError } from '@contactkit/runtime';
import type { Contact } from '../contact.js';
import type { Contacts } from '../contacts.js';
import { createContacts } from '../create-contacts.js';
import { type OperationName, operationNames } from '../operation-name.js';
import { operationOf } from '../operation-of.js';
import type { Look } from './bench.js';
import { coreChecks } from './core-checks.js';
import { expectRejection, expectThat } from './expectation.js';
import { fieldChecks } from './field-checks.js';
import { listChecks } from './list-checks.js';
import { operationChecks } from './operation-checks.js';
import type { ConformanceTarget } from './target.js';

/** One behaviour that is looked at. */
export interface ConformanceCheck {
  /** What an adapter does that passes it, as `delete: the contact is gone`. */
  readonly name: string;
  /**
   * Looks at it, and deletes the contacts that it made.
   *
   * @returns `absent` when the provider cannot do it, and says so; `skipped` when it may not be tried
   * @throws {ConformanceError} saying what was expected, or what a call of the adapter threw
   */
  run(): Promise<'passed' | 'absent' | 'skipped'>;
}

/** The checks of an adapter, for the test runner of your choice: `it.each(checksOf(target))('$name', ({ run }) => run())`. */
export function checksOf<C extends Contacts>(target: ConformanceTarget<C>): ConformanceCheck[];
export function checksOf(target: ConformanceTarget): ConformanceCheck[] {
  const contacts = createContacts(target.provider);
  let number = 0;
  const values = () => {
    number += 1;
    return target.contact(number);
  };
  const run = async (look: Look) => {
    const made = new Set<string>();
    const keep = <Made extends Contact>(contact: Made) => {
      made.add(contact.id);
      return contact;
    };
    const make = async (given = values()) => keep(await contacts.create(given));
    const { provider, changes, unknownId, mayMessage = false } = target;
    const bench = { provider, contacts, changes, unknownId, mayMessage, values, make, keep };
    const outcome = await look(bench).catch((error: unknown) => ({ error }));
    const left = await deleteAll(contacts, made);
    // Why it failed says more than what could not be deleted after it.
    if (typeof outcome === 'object') throw outcome.error;
    expectThat(left.length === 0, `these contacts could not be deleted: ${left.join(', ')}`);
    return outcome ?? 'passed';
  };
  const general = Object.entries({ ...coreChecks, ...listChecks, ...fieldChecks });
  return [
    ...general.map(([name, look]) => ({ name, run: () => run(look) })),
    ...operationNames.map((name) => ({
      name: `${name}: ${operationChecks[name].name}`,
      run: () => (contacts.supports(name) ? run(operationChecks[name].look) : refuses(contacts, name)),
    })),
  ];
}

/** What is absent says so: the call rejects before any request. */
async function refuses(contacts: Contacts, name: OperationName): Promise<'absent'> {
  const method = operationOf({ operations: contacts }, name);
  expectThat(method !== undefined, `contacts.${name} is no function`);
  await expectRejection(async () => method(), { name: 'UnsupportedError', operation: name }, name);
  return 'absent';
}

/** Deletes contacts, whatever happens to one of them. Returns the ids of those that are left. */
async function deleteAll(contacts: Contacts, ids: ReadonlySet<string>): Promise<string[]> {
  const left: string[] = [];
  for (const id of ids) {
    const isGone = (error: unknown) => isApiError(error) && error.kind === 'not-found';
    await contacts.delete(id).catch((error: unknown) => isGone(error) || left.push(id));
  }
  return left;
}
