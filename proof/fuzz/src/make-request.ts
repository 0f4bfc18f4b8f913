import { METHODS } from 'node:http';
import type { FuzzRequest } from './fuzz-request.js';
import type { Known } from './known.js';
import { makeBody } from './make-body.js';
import { makeControl } from './make-control.js';
import { makeHeaders } from './make-headers.js';
import { makeTarget } from './make-target.js';
import type { Operation } from './operation.js';
import type { Random } from './random.js';

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
