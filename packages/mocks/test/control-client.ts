import type { Mock } from '../src/index.js';

/** What a mock answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body of an answer in JSON, otherwise its text. */
  readonly body: unknown;
}

/** Body and headers of a request. A body that is no text is sent as JSON. */
export interface Sent {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** Credentials that the mock of Sendblue accepts. */
export const KEYS = { 'sb-api-key-id': 'any', 'sb-api-secret-key': 'any' };

const CONTACTS = '/api/v2/contacts';

/** Speaks to the mock of Sendblue: to its control routes, and as its users do. */
export function controlClient({ url }: Mock<'sendblue'>) {
  const send = async (
    method: string,
    path: string,
    { body, headers, signal }: Sent = {},
  ): Promise<Answered> => {
    const isText = typeof body === 'string' || body === undefined;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...KEYS, ...(!isText && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    send,
    /** Asks a control route: `GET journal?after=3`. */
    control: (route: string, sent?: Sent) => {
      const [method = '', path = ''] = route.split(' ');
      return send(method, `/__mock/${path}`, sent);
    },
    list: (query = '', sent?: Sent) => send('GET', `${CONTACTS}${query}`, sent),
    create: (number: string, sent?: Sent) =>
      send('POST', CONTACTS, { ...sent, body: { number, first_name: 'Ada' } }),
    /** How many contacts there are, as the control route tells it. */
    async total(headers: Record<string, string> = {}): Promise<number> {
      const { body } = await send('GET', '/__mock/contacts?limit=0', { headers });
      return typeof body === 'object' && body && 'total' in body ? Number(body.total) : Number.NaN;
    },
  };
}
