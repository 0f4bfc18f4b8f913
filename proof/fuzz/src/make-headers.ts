import { junkText } from './junk.js';
import type { Operation } from './operation.js';
import type { Random } from './random.js';
import { FAULT, TENANT } from './send.js';

const WRONG = [
  {},
  { authorization: 'Bearer invalid', api_access_token: 'invalid', 'sb-api-key-id': 'invalid' },
  { authorization: 'Basic dG9rZW4=', 'sb-api-key-id': 'a' },
  { authorization: 'Bearer', api_access_token: '', 'sb-api-key-id': '' },
];
const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/merge-patch+json',
  'application/json; charset=utf-16',
  'application/x-ndjson',
  'APPLICATION/JSON',
  'application/jsonx',
  'json',
  '/',
  ';',
  '',
] as const;
const FAULTS = [
  ...['rateLimited', 'serverErrors', 'unavailable', 'badGateway', 'slow', 'reset', 'resetAfterCommit'],
  ...['timeout', 'timeoutAfterCommit', 'truncatedBody', 'emptyBody', 'staleCursor', 'duplicateCursor'],
];
const MEMBERS = [
  'retryAfter=3',
  'delay=1-5',
  'delay=5-1',
  'times=0',
  'operations=contacts.list',
  'retryAfter=-1',
];
const OTHERS: readonly [string, string][] = [
  ['accept', 'application/xml;q=0.1, text/html'],
  ['accept-encoding', 'br'],
  ['content-encoding', 'gzip'],
  ['expect', '100-continue'],
  ['expect', 'something'],
  ['connection', 'close'],
  ['upgrade', 'h2c'],
  ['range', 'bytes=0-1'],
  ['origin', 'https://example.com'],
  ['access-control-request-headers', 'x-a, x-b'],
  ['x-http-method-override', 'DELETE'],
  ['cookie', 'a=b; c'],
  ['idempotency-key', 'key'],
  ['host', 'elsewhere.example'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['x-long', 'x'.repeat(9000)],
];

/** Makes the headers of a request: mostly right credentials, and now and then others, faults, tenants and junk. */
export function makeHeaders(operation: Operation | undefined, hasBody: boolean, random: Random) {
  const headers: Record<string, string> = {};
  Object.assign(headers, random.oneIn(10) ? oneOf(WRONG, random) : operation?.credentials);
  if (hasBody && !random.oneIn(30))
    headers['content-type'] = random.oneIn(12) ? random.pick(TYPES) : 'application/json';
  if (random.oneIn(8)) headers.prefer = preference(operation, random);
  if (random.oneIn(8)) headers[FAULT] = fault(random);
  if (random.oneIn(6)) headers[TENANT] = random.oneIn(40) ? headerText(random) : `t${random.below(5)}`;
  if (random.oneIn(5)) Object.assign(headers, Object.fromEntries([oneOf(OTHERS, random)]));
  if (random.oneIn(15)) headers[`x-junk-${random.below(9)}`] = headerText(random);
  return headers;
}

function preference(operation: Operation | undefined, random: Random): string {
  const answers = operation?.answers ?? [];
  const { status, example } = answers[random.below(answers.length)] ?? { status: '200', example: undefined };
  const wishes = [`code=${status}`, ...(example === undefined ? [] : [`example=${example}`])];
  if (random.oneIn(8)) wishes.push(`dynamic=${random.pick(['true', 'false', 'perhaps'])}`);
  if (random.oneIn(8))
    return random.pick(['code', 'code=', 'code=999', 'example="', '=,;', '"\\', headerText(random)]);
  return wishes.join(', ');
}

function fault(random: Random): string {
  if (random.oneIn(5)) return headerText(random);
  const name = oneOf(FAULTS, random);
  return random.oneIn(2) ? name : `${name}; ${oneOf(MEMBERS, random)}`;
}

/** Latin-1 without control characters, as headers are. */
function headerText(random: Random): string {
  return Buffer.from(junkText(random))
    .toString('latin1')
    .replaceAll(/[^\x20-\x7e\x80-\xff]/g, '_');
}

function oneOf<Thing>(things: readonly Thing[], random: Random): Thing {
  const thing = things[random.below(things.length)];
  if (thing === undefined) throw new RangeError('There is nothing to draw from.');
  return thing;
}
