import { METHODS } from 'node:http';
import { junkText } from './junk.js';
import { makeBody } from './make-body.js';
import { makeControl } from './make-control.js';
import { makeHeaders } from './make-headers.js';
import type { Operation } from './operation.js';
import type { Random } from './random.js';
import type { FuzzRequest } from './send.js';

/** Whoever asks for a tunnel gets the connection closed, by Node. */
const OTHER_METHODS = [...METHODS.filter((method) => method !== 'CONNECT'), 'FOO', 'get'];

/** Makes a request to a provider or to a control route. */
export function makeRequest(operations: readonly Operation[], known: Known, random: Random): FuzzRequest {
  if (random.oneIn(20)) return makeControl(random);
  const operation = operations[random.below(operations.length)];
  if (!operation) throw new Error('The document has no operations.');
  const body = makeBody(operation, random);
  const method = random.oneIn(15)
    ? (OTHER_METHODS[random.below(OTHER_METHODS.length)] ?? 'GET')
    : operation.method;
  return {
    method,
    target: random.oneIn(60) ? strangeTarget(random) : makeTarget(operation, known, random),
    headers: makeHeaders(operation, body !== undefined, random),
    body,
    ...(body && body.length > 1 && random.oneIn(100) && { hangsUp: true }),
  };
}

function strangeTarget(random: Random): string {
  return random.pick([
    '/',
    '//',
    '*',
    '/?',
    '/%',
    '/.',
    '/__mock',
    '/__mock/../v2/contacts',
    'http://elsewhere.example/v2/contacts',
    'http://',
    '/#/v2/contacts',
    `/${'a/'.repeat(2000)}`,
    `/${'%2F'.repeat(4000)}`,
    '/\xff\xfe',
    '/v2/contacts/\x80',
    `/v2/contacts?${'a=1&'.repeat(2000)}`,
  ]);
}

/** Makes the path and query of a request to an operation, right or wrong. */
function makeTarget(operation: Operation, known: Known, random: Random): string {
  const segments = operation.template.map((part) =>
    part.startsWith('{') ? parameter(operation.path[part.slice(1, -1)] ?? '1', known, random) : part,
  );
  const path = `/${(random.oneIn(12) ? bent(segments, random) : segments).join('/')}`;
  return path + makeQuery(operation, known, random);
}

function parameter(example: string, known: Known, random: Random): string {
  if (random.oneIn(9)) return written(junkText(random), random);
  return encodeURIComponent(random.oneIn(3) ? example : known.draw(random));
}

/** A path with a segment too many, too few or of dots. */
function bent(segments: readonly string[], random: Random): string[] {
  const index = random.below(segments.length + 1);
  const extra = random.pick([
    '',
    '.',
    '..',
    '%2e%2e',
    '%2F',
    'bulk',
    'search',
    '%00',
    '%C3%28',
    '%E0%A4%A',
  ] as const);
  const cut = random.oneIn(2) ? 1 : 0;
  return segments.toSpliced(index, cut, random.oneIn(3) ? written(junkText(random), random) : extra);
}

function makeQuery({ query }: Operation, known: Known, random: Random): string {
  const shown = Object.entries(query).filter(() => random.oneIn(3));
  const pairs = shown.map(([name, example]) => {
    if (random.oneIn(6)) return `${written(name, random)}=${written(junkText(random), random)}`;
    return `${encodeURIComponent(name)}=${encodeURIComponent(random.oneIn(8) ? known.draw(random) : example)}`;
  });
  if (random.oneIn(12))
    pairs.push(`${written(junkText(random), random)}=${written(junkText(random), random)}`);
  if (random.oneIn(10)) pairs.push(...pairs);
  return pairs.length > 0 || random.oneIn(20) ? `?${pairs.join('&')}` : '';
}

/** Percent-encoded, or as it is, as far as a request line can hold it. */
function written(text: string, random: Random): string {
  if (!random.oneIn(6)) return encodeURIComponent(text.toWellFormed());
  return Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[^\x21-\xff]|[?#]/g, '_');
}

const MOST = 200;
const KEYS = new Set(['id', '_id', 'external_id', 'phone', 'phone_number', 'email', 'cursor', 'cid']);

/** Values that answers had where ids and the like stand. */
export class Known {
  readonly #values: string[] = ['1', '118', '+12025550143'];
  #next = 0;

  /** Remembers what a body has. */
  learn(body: unknown, depth = 0): void {
    if (typeof body !== 'object' || body === null || depth > 3) return;
    for (const [key, value] of Object.entries(body).slice(0, 20)) {
      if (typeof value === 'object') this.learn(value, depth + 1);
      else if (KEYS.has(key)) this.#add(String(value).toWellFormed());
    }
  }

  /** One of them. */
  draw(random: Random): string {
    return this.#values[random.below(this.#values.length)] ?? '1';
  }

  #add(value: string): void {
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % MOST;
  }
}
