import type { ExampleRequest } from '@contactkit/openapi';

/** A request that is to be sent, and what is special about it. */
export interface Variant extends Omit<ExampleRequest, 'answers'> {
  readonly what: string;
}

/** An example request, and everything that can easily be wrong with it. */
export function variantsOf(request: ExampleRequest): Variant[] {
  const variant = (what: string, changes: Partial<Variant>): Variant => ({ ...request, what, ...changes });
  const headers = (more: Record<string, string>) => ({ headers: { ...request.headers, ...more } });
  const credentials = Object.keys(request.headers).filter((name) => name !== 'content-type');
  const without = Object.entries(request.headers).filter(([name]) => !credentials.includes(name));
  const [first = ''] = credentials;
  const path = request.path.split('?')[0] ?? '';
  return [
    variant('as it is', {}),
    variant('without credentials', { headers: Object.fromEntries(without) }),
    variant('with wrong credentials', headers({ [first]: 'Bearer invalid' })),
    variant('to a path that does not exist', { path: `${path}/more/than/there/is` }),
    // One that Node reads, and no spec has.
    variant('with another method', { method: 'PROPFIND', body: undefined }),
    variant('with unknown query parameters', { path: `${path}?mood=good&mood=bad` }),
    variant('with queries out of range', { path: `${path}?limit=0&page=0&offset=-1&q=` }),
    variant('with queries without values', { path: `${path}?limit=&page=&offset=&q=&tags=&labels[]=` }),
    variant('with queries of the wrong type', {
      path: `${path}?limit=many&page=x&include_metrics=perhaps&include_contact_inboxes=1`,
    }),
    variant('for somebody unknown', {
      path: path.replace(/[^/]+$/, (last) => (/[\d%+]/.test(last) ? '999999' : last)),
    }),
    variant('that prefers what is declared', headers({ prefer: 'code=429' })),
    variant('that prefers what is not', headers({ prefer: 'code=418' })),
    variant('that is to fail', headers({ 'x-contactkit-fault': 'serverErrors' })),
    ...(request.body === undefined ? bodilessVariantsOf(request) : bodyVariantsOf(request)),
  ];
}

/** A body where none belongs is not looked at. Fetch sends none with GET. */
function bodilessVariantsOf(request: ExampleRequest): Variant[] {
  if (request.method === 'GET') return [];
  const json = { ...request.headers, 'content-type': 'application/json' };
  return ['{"x":1}', '{', 'hello'].map((body) => ({
    ...request,
    what: `with the body ${body}`,
    headers: json,
    body,
  }));
}

function bodyVariantsOf(request: ExampleRequest): Variant[] {
  const body = JSON.parse(request.body ?? '{}');
  const members = Object.keys(body);
  const variant = (what: string, changed: unknown, headers = request.headers): Variant => ({
    ...request,
    headers,
    what,
    body: typeof changed === 'string' ? changed : JSON.stringify(changed),
  });
  return [
    variant('with a body that is no JSON', '{'),
    variant('with a list as its body', []),
    variant('with null as its body', null),
    variant('with text as its body', 'hello', { ...request.headers, 'content-type': 'text/plain' }),
    variant('with a body of a similar type', body, {
      ...request.headers,
      'content-type': 'application/vnd.api+json',
    }),
    { ...request, what: 'without its body', body: undefined },
    variant('with an empty object', {}),
    variant('with unknown members', { ...body, mood: 'good' }),
    ...members.map((name) => variant(`without ${name}`, { ...body, [name]: undefined })),
    ...members.map((name) => variant(`with an object as ${name}`, { ...body, [name]: { a: 1 } })),
    ...members.map((name) => variant(`with null as ${name}`, { ...body, [name]: null })),
  ];
}
