/** What can go wrong on purpose. `FAULTS` says what each does. */
export type FaultName = keyof typeof FAULTS;

/** The faults by name, and what each does. A refusal that the spec does not show is a page of HTML. */
export const FAULTS = {
  rateLimited: '429 in the words of the provider, with Retry-After; nothing is done',
  serverErrors: '500 in the words of the provider, or a page of HTML; nothing is done',
  unavailable: '503 in the words of the provider, or a page of HTML, with Retry-After; nothing is done',
  badGateway: '502 with a page of HTML, as a proxy sends it; nothing is done',
  slow: 'the right answer, late',
  reset: 'the connection is lost before anything is done',
  resetAfterCommit: 'the connection is lost after the work is done',
  timeout: 'no answer at all; nothing is done',
  timeoutAfterCommit: 'no answer at all, although the work is done',
  truncatedBody: 'the right answer, whose body ends half-way',
  emptyBody: 'the right status, without the body',
  staleCursor: 'a list begins at the first page, whatever page was asked for',
  duplicateCursor: 'a list sends the page of the last call again',
} as const;

/** A fault that is to happen. */
export interface Fault {
  readonly name: FaultName;
  /** Operations that it strikes, such as `contacts.list`. All of them if absent. */
  readonly operations?: readonly string[];
  /**
   * How many of the calls it strikes.
   *
   * @range 0 to 1
   * @default 1
   */
  readonly probability?: number;
  /** Calls that it strikes before it is over. Without end if absent. */
  readonly times?: number;
  /**
   * How long `slow` waits: a number, or the least and the most.
   *
   * @unit milliseconds
   * @default 1000
   */
  readonly delay?: number | readonly [least: number, most: number];
  /**
   * What `Retry-After` says.
   *
   * @unit seconds
   * @default 1
   */
  readonly retryAfter?: number;
}

/** The request header that asks for a fault, for one request: `rateLimited; retryAfter=2`. */
export const FAULT_HEADER = 'x-contactkit-fault';

const LONGEST_DELAY = 600_000;
const MEMBERS = ['name', 'operations', 'probability', 'times', 'delay', 'retryAfter'];

/**
 * Reads a fault from JSON.
 *
 * @throws {TypeError} naming the member that is wrong and what it may be
 */
export function parseFault(value: unknown): Fault {
  if (typeof value === 'string') return parseFault({ name: value });
  if (typeof value !== 'object' || value === null)
    throw new TypeError('A fault is a name or an object with a name.');
  const { name, ...rest } = value as Record<string, unknown>;
  if (!isFaultName(name)) throw new TypeError(`'name' must be one of ${Object.keys(FAULTS).join(', ')}.`);
  const unknown = Object.keys(rest).find((member) => !MEMBERS.includes(member));
  if (unknown !== undefined) throw new TypeError(`A fault has no '${unknown}', but ${MEMBERS.join(', ')}.`);
  const { operations, probability, times, delay, retryAfter } = rest;
  return {
    name,
    ...(operations !== undefined && { operations: namesOf(operations) }),
    ...(probability !== undefined && { probability: numberOf('probability', probability, 1) }),
    ...(times !== undefined && { times: countOf(times) }),
    ...(delay !== undefined && { delay: delayOf(delay) }),
    ...(retryAfter !== undefined && { retryAfter: numberOf('retryAfter', retryAfter, 86_400) }),
  };
}

/**
 * Reads a fault from a text such as the value of the header {@link FAULT_HEADER}: a name, then further members as
 * parameters, of which a delay may be a range and operations a list: `slow; delay=100-300; operations=contacts.list`.
 *
 * @throws {TypeError} naming what is wrong
 */
export function parseFaultText(header: string): Fault {
  const [name = '', ...parameters] = header.split(';').map((part) => part.trim());
  const entries = parameters.map((parameter) => {
    const [member = '', value = ''] = parameter.split('=').map((part) => part.trim());
    return [member, member === 'operations' ? value.split(',') : numbersIn(value)];
  });
  return parseFault({ name, ...Object.fromEntries(entries) });
}

/** `2` as a number, `100-300` as two. */
function numbersIn(text: string): number | number[] {
  const numbers = text.split('-').map((part) => (part === '' ? Number.NaN : Number(part)));
  return numbers.length > 1 ? numbers : (numbers[0] ?? Number.NaN);
}

function isFaultName(name: unknown): name is FaultName {
  return typeof name === 'string' && Object.hasOwn(FAULTS, name);
}

function namesOf(value: unknown): string[] {
  const names = [value].flat();
  if (!names.every((name) => typeof name === 'string'))
    throw new TypeError("'operations' must be a list of names such as contacts.list.");
  return names;
}

function numberOf(member: string, value: unknown, most: number): number {
  if (typeof value === 'number' && value >= 0 && value <= most) return value;
  throw new TypeError(`'${member}' must be a number from 0 to ${most}.`);
}

function countOf(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError("'times' must be a whole number from 1.");
}

function delayOf(value: unknown): number | [number, number] {
  if (!Array.isArray(value)) return numberOf('delay', value, LONGEST_DELAY);
  const [least, most] = value.map((each) => numberOf('delay', each, LONGEST_DELAY));
  if (value.length !== 2 || least === undefined || most === undefined || least > most)
    throw new TypeError("'delay' must be a number of milliseconds, or the least and the most of them.");
  return [least, most];
}
