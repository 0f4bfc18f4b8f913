import type { Check, OperationChecks } from './checks.js';
import type { ListStyle, OperationFacts } from './facts.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findings-of.js';
import type { MockRequest } from './mock-request.js';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** What is wrong with a request, held against the spec. Credentials are judged elsewhere. */
export function checkRequest(
  operation: OperationFacts,
  checks: OperationChecks,
  request: MockRequest,
  path: Readonly<Record<string, string>>,
): Finding[] {
  const findings: Finding[] = [];
  if (checks.path) collect(findings, 'path', checks.path, { ...path });
  if (checks.query) collect(findings, 'query', checks.query, readLists(request.query, operation.lists));
  if (operation.body !== 'none') collectBody(findings, operation, checks.body, request);
  return findings;
}

function collect(findings: Finding[], place: string, check: Check, value: unknown): void {
  if (!check(value)) findings.push(...findingsOf(place, check));
}

function collectBody(
  findings: Finding[],
  { body: wanted }: OperationFacts,
  check: Check | undefined,
  { body, headers }: MockRequest,
): void {
  if (body.state === 'malformed') return;
  if (body.state === 'absent') {
    if (wanted === 'required')
      findings.push({ path: 'body', code: 'required', message: 'Body parameter is required' });
    return;
  }
  const { 'content-type': type = '' } = headers;
  if (type !== 'application/json' && !JSON_TYPE.test(type))
    findings.push({
      path: 'body',
      code: '415',
      message: 'The body must be sent as application/json',
    });
  else if (check) collect(findings, 'body', check, body.value);
}

/** A copy of the query with lists as arrays, which the check may change. A parameter without a value is not there. */
function readLists(
  query: MockRequest['query'],
  lists: Readonly<Record<string, ListStyle>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...query };
  for (const name in values) if (values[name] === '') delete values[name];
  for (const name in lists) {
    const value = query[name];
    if (typeof value === 'string') values[name] = lists[name] === 'comma' ? value.split(',') : [value];
  }
  return values;
}
