import { isSame } from '../compare.js';
import type { Contacts } from '../contract/contacts.js';
import type { ContactsProvider } from '../contract/provider.js';
import type { Contact, ContactCreate, ContactUpdate, WrittenContact } from '../model/contact.js';

/** What a check works with. */
export interface Bench {
  readonly provider: ContactsProvider;
  readonly contacts: Contacts;
  readonly changes: ContactUpdate;
  readonly unknownId: string;
  readonly mayMessage: boolean;
  /** Values of a new contact, other ones at each call. */
  values(): ContactCreate;
  /** Makes a contact that is deleted after the check. */
  make(values?: ContactCreate): Promise<WrittenContact>;
  /** Has a contact deleted after the check. */
  keep<Made extends Contact>(contact: Made): Made;
}

/** Looks at one behaviour; throws a `ConformanceError` when it is not as expected. */
export type Look = (bench: Bench) => Promise<'absent' | 'skipped' | undefined>;

/** The adapter does not do what the suite expects. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

/** Fails the check, with a sentence that says what was expected, unless the condition holds. */
export function expectThat(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new ConformanceError(sentence);
}

/** Fails the check unless two JSON values are the same. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  expectThat(
    isSame(actual, expected),
    `${what}: expected ${JSON.stringify(expected)}, and it is ${JSON.stringify(actual)}`,
  );
}

/** Fails the check unless a call rejects with an error that has these members. */
export async function expectRejection(
  call: Promise<unknown> | (() => Promise<unknown>),
  members: Readonly<Record<string, unknown>>,
  what: string,
): Promise<void> {
  const outcome = await Promise.resolve(typeof call === 'function' ? call() : call).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  expectThat(outcome !== undefined, `${what}: expected a rejection, and it resolved`);
  const actual = new Map(Object.entries(Object(outcome.error)));
  for (const [name, value] of Object.entries(members)) {
    const found = name === 'name' && outcome.error instanceof Error ? outcome.error.name : actual.get(name);
    expectThat(found === value, `${what}: expected ${name} ${value}, and it is ${found}: ${outcome.error}`);
  }
}
