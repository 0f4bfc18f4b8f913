import { junkText, junkValue, strangeJson } from './junk.js';
import { makeHeaders } from './make-headers.js';
import type { Random } from './random.js';
import { FAULT, type FuzzRequest, TENANT } from './send.js';

/** What is asked of this tenant's contacts is of no interest: its faults and snapshots are made up. */
const SPOILED = 'spoiled';

interface Route {
  method: string;
  path: string;
  /** Bodies that are right, or nearly. */
  bodies: readonly unknown[];
  /** Whether later answers may be wrong because of it. */
  spoils?: true;
}

const SNAPSHOT = { provider: 'sendblue', random: 1, people: 0, tables: { contacts: [], ids: [] } };
const ROUTES: readonly [Route, ...Route[]] = [
  { method: 'GET', path: '', bodies: [] },
  { method: 'GET', path: 'health', bodies: [] },
  { method: 'GET', path: 'spec', bodies: [] },
  { method: 'GET', path: 'contacts', bodies: [] },
  { method: 'GET', path: 'contacts?limit=2', bodies: [] },
  { method: 'GET', path: 'contacts?limit=-1', bodies: [] },
  { method: 'POST', path: 'reset', bodies: [] },
  { method: 'POST', path: 'clear', bodies: [] },
  {
    method: 'POST',
    path: 'seed',
    bodies: [{ count: 5 }, { count: -1 }, { count: 1e9 }, { count: 0.5 }, [{}]],
  },
  { method: 'GET', path: 'snapshot', bodies: [] },
  { method: 'PUT', path: 'snapshot', bodies: [SNAPSHOT, { ...SNAPSHOT, tables: {} }], spoils: true },
  { method: 'GET', path: 'journal', bodies: [] },
  { method: 'GET', path: 'journal?after=x', bodies: [] },
  { method: 'DELETE', path: 'journal', bodies: [] },
  {
    method: 'POST',
    path: 'journal/expect',
    bodies: [{ operation: 'contacts.list' }, { times: 0, query: {} }],
  },
  { method: 'GET', path: 'faults', bodies: [] },
  {
    method: 'POST',
    path: 'faults',
    bodies: [{ name: 'reset', times: 1 }, { name: 'slow' }, 'x'],
    spoils: true,
  },
  { method: 'DELETE', path: 'faults', bodies: [] },
  { method: 'DELETE', path: 'tenants/t1', bodies: [] },
  { method: 'DELETE', path: 'tenants/', bodies: [] },
  { method: 'DELETE', path: 'tenants/%C3%BC', bodies: [] },
];

/** Makes a request to a control route, right or wrong. */
export function makeControl(random: Random): FuzzRequest {
  const route = random.pick(ROUTES);
  const body = bodyOf(route, random);
  const { [FAULT]: _, ...headers } = makeHeaders(undefined, body !== undefined, random);
  if (route.spoils) headers[TENANT] = SPOILED;
  const isElsewhere = !route.spoils && random.oneIn(10);
  return {
    method: !route.spoils && random.oneIn(15) ? 'PATCH' : route.method,
    target: `/__mock/${isElsewhere ? encodeURIComponent(junkText(random).toWellFormed()) : route.path}`,
    headers,
    body,
  };
}

function bodyOf({ bodies }: Route, random: Random): Buffer | undefined {
  const [first, ...others] = bodies;
  if (first === undefined) return random.oneIn(10) ? Buffer.from(strangeJson(random)) : undefined;
  if (random.oneIn(6)) return Buffer.from(strangeJson(random));
  const value = random.oneIn(3) ? junkValue(random) : random.pick([first, ...others]);
  return Buffer.from(JSON.stringify(value) ?? '');
}
