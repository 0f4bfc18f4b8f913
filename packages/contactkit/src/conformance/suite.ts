import { isApiError, isContactKitError } from '@contactkit/runtime';
import type { Contacts } from '../contract/contacts.js';
import { type OperationName, operationNames, operationOf } from '../contract/operations.js';
import type { ContactsProvider, CreateInput, UpdateInput } from '../contract/provider.js';
import { createContacts } from '../create-contacts.js';
import type { Contact } from '../model/contact.js';
import { ConformanceError, expectRejection, expectThat, type Look } from './check.js';
import { coreChecks, listChecks } from './core-checks.js';
import { fieldChecks } from './field-checks.js';
import { operationChecks } from './operation-checks.js';

/** An adapter, on whatever stands behind it: a twin, a mock server, a live account. */
export interface ConformanceTarget<C extends Contacts = Contacts> {
  readonly provider: ContactsProvider<C>;
  /**
   * A new contact with a value for every field that the provider stores. Each number makes another one, whose name, external
   * id, phone and email no other contact has. Numbers go from 1 to 99 in one run.
   */
  contact(number: number): CreateInput<C>;
  /** Another value for every field that can be changed than that of any new contact. */
  changes: UpdateInput<C>;
  /** An id of the right form that no contact has. */
  unknownId: string;
  /**
   * Whether the suite may call what sends messages to people, as `verify` does.
   *
   * @default false
   */
  mayMessage?: boolean | undefined;
}

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

/** How one check went. */
export interface CheckResult {
  readonly name: string;
  /** `absent`: the provider cannot do it, and says so. `skipped`: it may not be tried, or cannot be told. */
  readonly outcome: 'passed' | 'absent' | 'skipped' | 'failed';
  /** Why it failed. */
  readonly reason?: string;
}

/** How an adapter did. */
export interface ConformanceReport {
  readonly provider: string;
  readonly results: readonly CheckResult[];
  readonly passed: number;
  readonly absent: number;
  readonly skipped: number;
  readonly failed: number;
}

/**
 * Runs every check on an adapter, one after the other.
 *
 * A check deletes the contacts that it made. Nothing is thrown for a check that fails: look at `failed`.
 */
export async function runConformance<C extends Contacts>(
  target: ConformanceTarget<C>,
): Promise<ConformanceReport> {
  const results: CheckResult[] = [];
  for (const { name, run } of checksOf(target)) {
    const result = await run().then(
      (outcome): CheckResult => ({ name, outcome }),
      (error: unknown): CheckResult => ({ name, outcome: 'failed', reason: reasonOf(error) }),
    );
    results.push(result);
  }
  const count = (outcome: CheckResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  const { name: provider } = target.provider;
  return {
    provider,
    results,
    passed: count('passed'),
    absent: count('absent'),
    skipped: count('skipped'),
    failed: count('failed'),
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof ConformanceError) return error.message;
  if (isContactKitError(error) || error instanceof Error) return `${error.name}: ${error.message}`;
  return String(error);
}

const SIGNS: Record<CheckResult['outcome'], string> = {
  passed: 'yes',
  absent: '–',
  skipped: 'skipped',
  failed: 'FAILED',
};

/** The reports of several adapters as a table in Markdown: a row a check, a score a column, and why each failed below. */
export function formatConformance(reports: readonly ConformanceReport[]): string {
  const names = [...new Set(reports.flatMap(({ results }) => results.map(({ name }) => name)))];
  const rows = names.map((name) => [name, ...reports.map((report) => signOf(report, name))]);
  const scores = reports.map(({ passed, failed }) => `${passed} of ${passed + failed}`);
  const table = [['', ...reports.map(({ provider }) => provider)], ...rows, ['score', ...scores]];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line), ...reasonsOf(reports)].join('\n');
}

function signOf({ results }: ConformanceReport, name: string): string {
  const result = results.find((each) => each.name === name);
  return result ? SIGNS[result.outcome] : '';
}

function reasonsOf(reports: readonly ConformanceReport[]): string[] {
  const reasons = reports.flatMap(({ provider, results }) =>
    results.flatMap(({ name, reason }) =>
      reason === undefined ? [] : [`- ${provider}, ${name}: ${reason}`],
    ),
  );
  return reasons.length === 0 ? [] : ['', ...reasons];
}
