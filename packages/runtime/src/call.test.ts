import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThings } from '../test/things.js';
import { ApiError } from './api-error.js';
import type { AttemptEvent, Fetch } from './options.js';

const thing = { id: 'a' };

/** A `fetch` that plays these answers in turn, and keeps what it was called with. */
function playing(...answers: (Response | Error | 'silence')[]) {
  const calls: Parameters<Fetch>[] = [];
  const fetch: Fetch = (url, init) => {
    const answer = answers[calls.push([url, init]) - 1];
    if (answer instanceof Response) return Promise.resolve(answer);
    if (answer instanceof Error) return Promise.reject(answer);
    return new Promise((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
    });
  };
  return { fetch, calls };
}

const failing = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ message: 'no' }, { status, headers });
const lost = () => new TypeError('fetch failed');
const refused = () =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) });

/** Lets the clock run until the call has ended, and says how. */
async function ended<Data>(call: Promise<Data>): Promise<{ data?: Data; error?: unknown }> {
  const end = call.then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return end;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a call that fails', () => {
  it('is repeated twice by default, after waits that double', async () => {
    const { fetch, calls } = playing(failing(500), failing(503), Response.json(thing));
    const started = Date.now();
    expect(await ended(createThings({ fetch, retry: undefined }).get('a'))).toEqual({ data: thing });
    expect(calls).toHaveLength(3);
    expect(Date.now() - started).toBe(500 + 1_000);
  });

  it('ends in the error of its last attempt', async () => {
    const { fetch, calls } = playing(failing(500), failing(502), failing(503), Response.json(thing));
    const { error } = await ended(createThings({ fetch, retry: 2 }).get('a'));
    expect(error).toMatchObject({ name: 'ApiError', status: 503 });
    expect(calls).toHaveLength(3);
  });

  it('is sent once with retry 0, for the client or for the call', async () => {
    const first = playing(failing(500));
    await ended(createThings({ fetch: first.fetch, retry: 0 }).get('a'));
    const second = playing(failing(500));
    await ended(createThings({ fetch: second.fetch, retry: 5 }).get('a', { retry: 0 }));
    expect([first.calls.length, second.calls.length]).toEqual([1, 1]);
  });

  it('waits exactly as long as it was asked to', async () => {
    const { fetch } = playing(failing(429, { 'retry-after': '7' }), Response.json(thing));
    const started = Date.now();
    await ended(createThings({ fetch, retry: 1 }).create({}));
    expect(Date.now() - started).toBe(7_000);
  });

  it('waits until the date that it was told', async () => {
    vi.setSystemTime(new Date('2026-03-01T10:00:00Z'));
    const { fetch } = playing(
      failing(503, { 'retry-after': 'Sun, 01 Mar 2026 10:00:20 GMT' }),
      Response.json(thing),
    );
    const started = Date.now();
    await ended(createThings({ fetch, retry: 1 }).create({}));
    expect(Date.now() - started).toBe(20_000);
  });

  it('fails at once, with the time, when it would have to wait too long', async () => {
    const { fetch, calls } = playing(failing(429, { 'retry-after': '3600' }), Response.json(thing));
    const started = Date.now();
    const { error } = await ended(createThings({ fetch, retry: 2 }).get('a'));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfter: 3_600_000 });
    expect([calls.length, Date.now() - started]).toEqual([1, 0]);
  });

  it('waits longer when the client allows it', async () => {
    const { fetch } = playing(failing(429, { 'retry-after': '3600' }), Response.json(thing));
    const client = createThings({ fetch, retry: 1, maxRetryAfter: 3_600_000 });
    expect(await ended(client.get('a'))).toEqual({ data: thing });
  });

  it('sends the same body each time, even if the caller changes it meanwhile', async () => {
    const body = { name: 'first' };
    const { fetch, calls } = playing(
      failing(429, { 'retry-after': '1' }),
      failing(429),
      Response.json(thing),
    );
    const call = createThings({ fetch, retry: 2 }).create(body);
    await vi.advanceTimersByTimeAsync(1);
    body.name = 'second';
    await ended(call);
    expect(calls.map(([, init]) => init.body)).toEqual(Array(3).fill('{"name":"first"}'));
  });
});

describe('a POST', () => {
  it.each([
    ['an error of the server', () => failing(500)],
    ['503 without Retry-After', () => failing(503)],
    ['a lost connection', lost],
  ])('is not repeated after %s', async (_, failure) => {
    const { fetch, calls } = playing(failure(), Response.json(thing));
    await ended(createThings({ fetch, retry: 2 }).create({}));
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['429', () => failing(429)],
    ['503 with Retry-After', () => failing(503, { 'retry-after': '1' })],
    ['a refused connection', refused],
  ])('is repeated after %s', async (_, failure) => {
    const { fetch, calls } = playing(failure(), Response.json(thing));
    expect(await ended(createThings({ fetch, retry: 2 }).create({}))).toEqual({ data: thing });
    expect(calls).toHaveLength(2);
  });

  it('is repeated like any other call when the client says that it does the same twice', async () => {
    const isIdempotent = (operation: string, body: unknown) =>
      operation === 'things.create' && JSON.stringify(body) === '{"again":true}';
    const repeated = playing(lost(), Response.json(thing));
    await ended(createThings({ fetch: repeated.fetch, retry: 2, isIdempotent }).create({ again: true }));
    const single = playing(lost(), Response.json(thing));
    await ended(createThings({ fetch: single.fetch, retry: 2, isIdempotent }).create({ again: false }));
    expect([repeated.calls.length, single.calls.length]).toEqual([2, 1]);
  });
});

describe('a DELETE', () => {
  const gone = () => failing(404);

  it('has succeeded when it finds nothing after an attempt without an answer', async () => {
    const { fetch } = playing(lost(), gone());
    expect(await ended(createThings({ fetch, retry: 1 }).delete('a'))).toEqual({ data: undefined });
  });

  it('has failed when it finds nothing at first, or after an attempt that was refused', async () => {
    for (const answers of [[gone()], [refused(), gone()], [failing(429), gone()]]) {
      const { error } = await ended(createThings({ fetch: playing(...answers).fetch, retry: 1 }).delete('a'));
      expect(error).toMatchObject({ kind: 'not-found' });
    }
  });

  it('is alone in that: a GET that finds nothing has failed', async () => {
    const { fetch } = playing(lost(), gone());
    expect((await ended(createThings({ fetch, retry: 1 }).get('a'))).error).toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('the time of a call', () => {
  it('is limited to 30 seconds an attempt by default', async () => {
    const { fetch, calls } = playing('silence', 'silence', 'silence');
    const started = Date.now();
    const { error } = await ended(createThings({ fetch, retry: undefined }).get('a'));
    expect(error).toMatchObject({ name: 'ConnectionError', kind: 'timeout', unsent: false });
    expect([calls.length, Date.now() - started]).toEqual([3, 3 * 30_000 + 500 + 1_000]);
  });

  it('is limited as the call says, or else as the client says', async () => {
    const started = Date.now();
    await ended(createThings({ fetch: playing('silence').fetch, timeout: 50 }).get('a'));
    await ended(createThings({ fetch: playing('silence').fetch, timeout: 50 }).get('a', { timeout: 70 }));
    expect(Date.now() - started).toBe(50 + 70);
  });

  it('never passes the deadline: not by an attempt, and not by a wait', async () => {
    const { fetch, calls } = playing('silence', 'silence', 'silence');
    const started = Date.now();
    const options = { deadline: 700, timeout: 400, retry: 5 };
    const { error } = await ended(createThings({ fetch }).get('a', options));
    expect(error).toMatchObject({ kind: 'timeout' });
    expect([calls.length, Date.now() - started]).toEqual([1, 400]);
  });

  it('cuts the last attempt at the deadline', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const started = Date.now();
    const options = { deadline: 700, timeout: 400, retry: 5 };
    await ended(createThings({ fetch: playing('silence', 'silence').fetch }).get('a', options));
    expect(Date.now() - started).toBe(700);
  });

  it('includes reading the body', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
    });
    const fetch: Fetch = async (_, init) => {
      init.signal?.addEventListener('abort', () => body.cancel().catch(() => {}));
      return new Response(body.pipeThrough(new TransformStream(), { signal: init.signal ?? null } as object));
    };
    const { error } = await ended(createThings({ fetch, timeout: 80 }).get('a'));
    expect(error).toMatchObject({ kind: 'timeout' });
  });

  it('leaves no timer behind', async () => {
    await createThings({ fetch: playing(Response.json(thing)).fetch }).get('a');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a signal', () => {
  it('ends a wait at once, with its own reason', async () => {
    const caller = new AbortController();
    const { fetch, calls } = playing(failing(429, { 'retry-after': '30' }), Response.json(thing));
    const call = createThings({ fetch, retry: 2 }).get('a', { signal: caller.signal });
    const started = Date.now();
    const outcome = ended(call);
    setTimeout(() => caller.abort('enough'), 1_000);
    expect(await outcome).toEqual({ error: 'enough' });
    expect([calls.length, Date.now() - started]).toEqual([1, 1_000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is aborted already keeps everything from being sent', async () => {
    const { fetch, calls } = playing(Response.json(thing));
    const call = createThings({ fetch }).get('a', { signal: AbortSignal.abort('no') });
    expect(await ended(call)).toEqual({ error: 'no' });
    expect(calls).toEqual([]);
  });

  it('ends an attempt, which is not repeated', async () => {
    const caller = new AbortController();
    const { fetch, calls } = playing('silence', Response.json(thing));
    const outcome = ended(createThings({ fetch, retry: 2 }).get('a', { signal: caller.signal }));
    setTimeout(() => caller.abort('enough'), 10);
    expect(await outcome).toEqual({ error: 'enough' });
    expect(calls).toHaveLength(1);
  });
});

describe('events', () => {
  it('tell of each attempt, and hold no credential, body or query', async () => {
    const events: AttemptEvent[] = [];
    const { fetch } = playing(failing(503), lost(), Response.json(thing));
    const on = (event: AttemptEvent) => void events.push(event);
    await ended(createThings({ fetch, retry: 2, on }).list({ q: 'private' }));
    const common = { provider: 'things', operation: 'things.list', duration: 0 };
    expect(events).toEqual([
      { ...common, attempt: 1, status: 503, kind: 'server', wait: 500 },
      { ...common, attempt: 2, status: undefined, kind: 'network', wait: 1_000 },
      { ...common, attempt: 3, status: 200, kind: undefined, wait: undefined },
    ]);
  });

  it('tell that the caller gave up', async () => {
    const events: AttemptEvent[] = [];
    const on = (event: AttemptEvent) => void events.push(event);
    const caller = new AbortController();
    const call = createThings({ fetch: playing('silence').fetch, on }).get('a', { signal: caller.signal });
    setTimeout(() => caller.abort('no'), 10);
    await ended(call);
    expect(events).toMatchObject([{ kind: 'aborted', status: undefined, wait: undefined, duration: 10 }]);
  });

  it('may throw: the call throws the same', async () => {
    const bug = new Error('bug in a callback');
    const on = () => {
      throw bug;
    };
    const { fetch, calls } = playing(Response.json(thing), Response.json(thing));
    expect(await ended(createThings({ fetch, retry: 2, on }).get('a'))).toEqual({ error: bug });
    expect(calls).toHaveLength(1);
  });
});

describe('onResponse', () => {
  it('sees the answer of each attempt before its body is read', async () => {
    const seen: [number, boolean][] = [];
    const { fetch } = playing(failing(500), Response.json(thing));
    const onResponse = (response: Response) => void seen.push([response.status, response.bodyUsed]);
    await ended(createThings({ fetch, retry: 1 }).get('a', { onResponse }));
    expect(seen).toEqual([
      [500, false],
      [200, false],
    ]);
  });

  it('may throw: the call throws the same, and is not repeated', async () => {
    const bug = new Error('bug in a callback');
    const { fetch, calls } = playing(Response.json(thing), Response.json(thing));
    const onResponse = () => {
      throw bug;
    };
    expect(await ended(createThings({ fetch, retry: 2 }).get('a', { onResponse }))).toEqual({ error: bug });
    expect(calls).toHaveLength(1);
  });
});

describe('maxResponseBytes', () => {
  const long = (headers: Record<string, string> = {}) => new Response(`"${'x'.repeat(100)}"`, { headers });

  it('refuses an answer that says that it is larger, before it is read', async () => {
    const answer = long({ 'content-length': '102' });
    const { fetch } = playing(answer);
    const { error } = await ended(createThings({ fetch, maxResponseBytes: 101 }).get('a'));
    expect(error).toMatchObject({ kind: 'invalid-response', status: 200 });
    expect(String((error as Error).cause)).toContain('more than 101 bytes (maxResponseBytes)');
  });

  it('refuses an answer that turns out to be larger', async () => {
    const { error } = await ended(
      createThings({ fetch: playing(long()).fetch, maxResponseBytes: 101 }).get('a'),
    );
    expect(error).toMatchObject({ kind: 'invalid-response' });
  });

  it('lets pass what is not larger', async () => {
    const { data } = await ended(
      createThings({ fetch: playing(long()).fetch, maxResponseBytes: 102 }).get('a'),
    );
    expect(data).toHaveLength(100);
  });
});

describe('an attempt after one that was too large', () => {
  const tooLarge = () => failing(503, { 'content-length': '1000' });
  const options = { retry: 1, maxResponseBytes: 100 };

  it.each([
    ['a lost connection', lost(), { name: 'ConnectionError', kind: 'network' }],
    ['silence', 'silence' as const, { name: 'ConnectionError', kind: 'timeout' }],
  ])('ends in its own error: %s', async (_, second, expected) => {
    const { fetch } = playing(tooLarge(), second);
    const { error } = await ended(createThings({ fetch, ...options }).get('a'));
    expect(error).toMatchObject(expected);
  });

  it('ends for the reason of the caller', async () => {
    const caller = new AbortController();
    const { fetch, calls } = playing(tooLarge(), 'silence');
    const call = ended(
      createThings({
        fetch,
        ...options,
        on: ({ wait }) => wait !== undefined && setTimeout(() => caller.abort('mine'), wait + 1),
      }).get('a', { signal: caller.signal }),
    );
    expect(await call).toEqual({ error: 'mine' });
    expect(calls).toHaveLength(2);
  });
});

describe('a hook that fails in one attempt', () => {
  it('does not spoil the error of the next one', async () => {
    const { fetch } = playing(failing(503), lost());
    let seen = 0;
    const onResponse = () => {
      seen += 1;
      throw new ApiError({ provider: 'things', operation: 'things.get', status: 503, body: undefined });
    };
    const { error } = await ended(createThings({ fetch, retry: 1 }).get('a', { onResponse }));
    expect(seen).toBe(1);
    expect(error).toMatchObject({ name: 'ConnectionError' });
  });

  it('fails the call when it returns a promise', async () => {
    const { fetch } = playing(Response.json(thing));
    const onResponse = async () => Promise.reject(new Error('mine'));
    const { error } = await ended(createThings({ fetch }).get('a', { onResponse }));
    expect(error).toMatchObject({ message: 'mine' });
  });
});

describe('a limit that is no number', () => {
  it.each(['retry', 'timeout', 'deadline'])('is refused before anything is sent: %s', async (name) => {
    const { fetch, calls } = playing(Response.json(thing));
    const { error } = await ended(createThings({ fetch }).get('a', { [name]: Number.NaN }));
    expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining(`'${name}'`) });
    expect(calls).toEqual([]);
  });
});
