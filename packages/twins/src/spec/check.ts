import type { Answer, MockRequest } from '../http/messages.js';
import type { Check, ListStyle, OperationChecks, OperationFacts } from './operation.js';

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

/** What is wrong with an answer, held against the spec. */
export function checkAnswer(
  { id, responses }: OperationFacts,
  { answers }: OperationChecks,
  { status, body }: Answer,
): Finding[] {
  const check = answers[status];
  if (check) return check(body) ? [] : findingsOf('body', check);
  const declared = responses.find((response) => response.status === status);
  if (!declared) return [{ path: 'status', code: 'status', message: `${id} declares no ${status}` }];
  if (declared.mediaType === undefined && body !== undefined)
    return [{ path: 'body', code: 'body', message: `${id} declares no body for ${status}` }];
  return [];
}

/** What a check found wrong with a part of a request or an answer, for example its `body`. */
export function findingsOf(place: string, { errors }: Check): Finding[] {
  return (errors ?? []).map(({ path, keyword, expected }) => ({
    path: `${place}${path.replaceAll('/', '.')}`,
    code: keyword,
    message: expected,
  }));
}

/** One thing that is wrong with a request or an answer. It names places, never the values found there. */
export interface Finding {
  /** Where it is, for example `body.contacts.0.phone`, `query.limit` or `header.authorization`. */
  readonly path: string;
  /** The rule that was broken: a JSON Schema keyword such as `required`, or a word of the mock's own. */
  readonly code: string;
  readonly message: string;
}
