import { readFile } from 'node:fs/promises';
import { FAULTS, type Fault, type Twin } from '@contactkit/twins';
import { type Answer, jsonResponse, type MockRequest, problem } from '@contactkit/twins/referee';
import type { Tenants } from '../tenants.js';
import { readExpectation, readJson, readNumber, readRecords } from './input.js';

/** What the control routes of one server work on. */
interface Controlled {
  provider: string;
  engine: string;
  mode: string;
  /** Loads the OpenAPI document. */
  loadSpec(): Promise<object>;
  tenants: Tenants;
}

/** First segment of every control route. */
export const CONTROL = '__mock';

interface ControlCall {
  twin: Twin;
  request: MockRequest;
  /** The parsed body. */
  body: unknown;
}

type Control = (call: ControlCall) => Answer;

/** How many contacts are shown, unless `limit` says otherwise. */
const MOST_CONTACTS = 1000;
const DELETE_TENANT = 'DELETE tenants/<name>';
const DONE: Answer = { status: 204, headers: {}, body: undefined };

/** The control routes that work on one tenant, by method and path below `/__mock/`. */
const ROUTES: Readonly<Record<string, Control>> = {
  'GET contacts': ({ twin, request }) => jsonResponse(pageOf(twin.contacts(), request)),
  'POST reset': ({ twin }) => done(twin.reset()),
  'POST clear': ({ twin }) => done(twin.clear()),
  'POST seed': ({ twin, body }) => {
    twin.seed(readRecords(body));
    return jsonResponse({ contacts: twin.contacts().length });
  },
  'GET snapshot': ({ twin }) => jsonResponse(twin.snapshot()),
  'PUT snapshot': ({ twin, body }) => done(twin.restore(body)),
  'GET journal': ({ twin, request }) =>
    jsonResponse({ requests: twin.journal.list(readNumber(request.query, 'after', 0)) }),
  'DELETE journal': ({ twin }) => done(twin.journal.clear()),
  'POST journal/expect': ({ twin, body }) => {
    const verdict = twin.journal.expect(readExpectation(body));
    return jsonResponse(verdict, verdict.met ? 200 : 417);
  },
  'GET faults': ({ twin }) => jsonResponse({ faults: twin.faults.list(), known: FAULTS }),
  'POST faults': ({ twin, body }) => {
    // What it is, `add` finds out.
    twin.faults.add(body as Fault);
    return jsonResponse({ faults: twin.faults.list() }, 201);
  },
  'DELETE faults': ({ twin }) => done(twin.faults.clear()),
};

/**
 * Makes what answers the routes below `/__mock/`. Its changes are those of the tenant that the request names.
 *
 * Wrong input is a 400 that says what is wrong, and changes nothing. The answerer throws a
 * `TooManyTenantsError` when a request names one more.
 */
export function createControl(
  controlled: Controlled,
): (request: MockRequest, tenant: string | undefined) => Answer | Promise<Answer> {
  const { provider, engine, mode, loadSpec, tenants } = controlled;
  const own: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
    'GET ': async () => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: await loadPage(),
    }),
    'GET health': () => jsonResponse({ status: 'ok', provider, engine, mode, tenants: tenants.names }),
    'GET spec': async () => jsonResponse(await loadSpec()),
  };
  return (request, tenant) => {
    const path = request.segments.slice(1).join('/');
    const [, kind, name, ...more] = request.segments;
    if (request.method === 'DELETE' && kind === 'tenants' && name !== undefined && more.length === 0)
      return done(tenants.delete(name));
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const key = `${method} ${path}`;
    if (own[key]) return own[key]();
    const control = ROUTES[key];
    if (!control) return unknown(request, path, [...Object.keys({ ...own, ...ROUTES }), DELETE_TENANT]);
    if (request.body.state === 'malformed') return problem('malformed-body', 'The body must be JSON.');
    const twin = tenants.get(tenant);
    try {
      return control({ twin, request, body: readJson(request) });
    } catch (error) {
      return problem('invalid-control', error instanceof Error ? error.message : String(error));
    }
  };
}

function unknown({ method }: MockRequest, path: string, known: readonly string[]): Answer {
  const listed = known.map((key) => key.replace(' ', ` /${CONTROL}/`)).join(', ');
  return problem('unknown-route', `There is no ${method} /${CONTROL}/${path}, but ${listed}.`);
}

/** For calls whose result is of no interest. */
function done(_: unknown): Answer {
  return DONE;
}

/** The newest contacts, newest last; `total` counts all of them. */
function pageOf(contacts: readonly object[], { query }: MockRequest) {
  const limit = readNumber(query, 'limit', MOST_CONTACTS);
  return { total: contacts.length, contacts: limit > 0 ? contacts.slice(-limit) : [] };
}

/** Reads the page for a browser, which is shipped beside this file. */
function loadPage(): Promise<string> {
  return readFile(new URL('../../page/index.html', import.meta.url), 'utf8');
}
