import { expect, it } from 'vitest';
import type { FuzzRequest } from './send.js';
import { violationOf } from './violation-of.js';

const SENT: FuzzRequest = { method: 'GET', target: '/', headers: {}, body: undefined };

function sentWith(headers: Record<string, string>): FuzzRequest {
  return { ...SENT, headers };
}

function answered(status: number, headers: Record<string, string> = {}, text = '') {
  return { kind: 'answered' as const, status, headers, text };
}

it.each([
  ['a lost connection', SENT, { kind: 'lost' as const, reason: 'reset' }, 'connection lost: reset'],
  ['silence', SENT, { kind: 'silent' as const }, 'no answer in 10 s'],
  ['a 500', SENT, answered(500, {}, 'broken'), '500: broken'],
  ['another 5xx than was asked for', sentWith({ prefer: 'code=503' }), answered(500), '500: '],
  [
    'a body that is not JSON',
    SENT,
    answered(200, { 'content-type': 'application/json' }, '{'),
    '200 whose body is not JSON: {',
  ],
])('blames %s', (_, sent, outcome, what) => {
  expect(violationOf(sent, outcome)).toBe(what);
});

it.each([
  ['a refusal', SENT, answered(404)],
  ['a full store', SENT, answered(507)],
  [
    'the fault that was asked for',
    sentWith({ 'x-contactkit-fault': 'serverErrors' }),
    answered(500, { 'x-contactkit-mock': 'fault' }),
  ],
  [
    'a loss that was asked for',
    sentWith({ 'x-contactkit-fault': 'reset' }),
    { kind: 'lost' as const, reason: 'reset' },
  ],
  ['the status that was preferred', sentWith({ prefer: 'code=500' }), answered(500)],
])('accepts %s', (_, sent, outcome) => {
  expect(violationOf(sent, outcome)).toBeUndefined();
});
