import { METHODS } from 'node:http';
import { FAULT, type FuzzRequest, type Outcome } from './send.js';

/** What a fault may do to an answer. */
const LOSSES = /reset|truncated|timeout|slow/;

/** More than Node reads of the head of a request. */
const LONG_HEAD = 14_000;

/** How long a request is waited for, in milliseconds: not at all when it asked for silence. */
export function patienceFor(sent: FuzzRequest): number {
  return /timeout|slow/.test(faultOf(sent)) ? 100 : 10_000;
}

/** What is wrong with the end of a request, or `undefined`. */
export function violationOf(sent: FuzzRequest, outcome: Outcome): string | undefined {
  if (outcome.kind === 'silent') return LOSSES.test(faultOf(sent)) ? undefined : 'no answer in 10 s';
  if (outcome.kind === 'lost')
    return LOSSES.test(faultOf(sent)) || sent.hangsUp || isRefusedByNode(sent)
      ? undefined
      : `connection lost: ${outcome.reason}`;
  const { status, headers, text } = outcome;
  if (status >= 500 && !isAskedFor(sent, status, headers['x-contactkit-mock']))
    return `${status}: ${text.slice(0, 500)}`;
  const isJson = String(headers['content-type']).includes('json');
  if (isJson && !isParseable(text) && sent.method !== 'HEAD' && !faultOf(sent).includes('emptyBody'))
    return `${status} whose body is not JSON: ${text.slice(0, 500)}`;
  return undefined;
}

function isAskedFor({ headers }: FuzzRequest, status: number, mark: unknown): boolean {
  const prefer = String(headers.prefer ?? '');
  if (status === 507) return true;
  if (status === 501) return prefer.includes('dynamic=true');
  return mark === 'fault' || prefer.includes(`code=${status}`);
}

function faultOf({ headers }: FuzzRequest): string {
  return String(headers[FAULT] ?? '');
}

/** Whether Node answers with 400 or 431 by itself, and closes the connection while the body is still on its way. */
function isRefusedByNode({ method, target, headers }: FuzzRequest): boolean {
  const isLong = target.length + JSON.stringify(headers).length > LONG_HEAD;
  return isLong || !METHODS.includes(method) || /[^\x21-\x7e]/.test(target);
}

function isParseable(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
